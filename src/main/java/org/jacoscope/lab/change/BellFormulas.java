package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.symbolic.ReadableSize;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.core.symbolic.Substitute;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;

/** The line that each step of the derivation adds, for the typed function. Immutable. */
final class BellFormulas {
    private static final Notation I = Notation.variable("I");
    private static final Notation I_SQUARED = Notation.of(Expr.call(Op.POW, Expr.sym("I"), Expr.num(2)));
    private static final Notation DX = Notation.differential("x");
    private static final Notation DY = Notation.differential("y");
    private static final Notation DR = Notation.differential("r");
    private static final Notation DTHETA = Notation.differential("theta");
    private static final Notation INFINITY = new Notation("inf", "\\infty", "<mi>∞</mi>");
    private static final Notation MINUS_INFINITY =
            new Notation("-inf", "-\\infty", "<mrow><mo>−</mo><mi>∞</mi></mrow>");
    private static final Notation ZERO = Notation.of(Expr.num(0));
    private static final Expr PI = Expr.call(Op.PI);
    private static final Notation TWO_PI = Notation.of(Expr.call(Op.MUL, Expr.num(2), PI));

    /** Digits of a result that is no known number. */
    private static final int DIGITS = 12;

    /** A volume so near to π is π. */
    private static final double ROUNDING = 1e-12;

    private static final Recent<Expr, BellFormulas> LAST = new Recent<>(4, BellFormulas::new);

    private final Expr f;
    private final boolean readable;

    /** f(x) f(y). */
    private final Expr product;

    /** Of a round bell, its height as a function of r. */
    private final Expr profile;

    /** The same as a function of s = r². */
    private final Expr substituted;

    private final Expr top;

    private BellFormulas(Expr f) {
        this.f = f;
        this.product = Simplify.simplify(Bell.product(f, Expr.sym("x"), Expr.sym("y")));
        this.profile = Simplify.simplify(Bell.product(f, Expr.sym("r"), Expr.num(0)));
        this.substituted = Simplify.simplify(of(profile, "r", Expr.call(Op.SQRT, Expr.sym("s"))));
        this.top = Simplify.simplify(Expr.call(Op.MUL, PI, of(f, "x", Expr.num(0))));
        this.readable = ReadableSize.fits(List.of(f, product, profile, substituted, top));
    }

    static BellFormulas of(Bell bell) {
        return LAST.get(bell.formula());
    }

    private static Expr of(Expr formula, String name, Expr value) {
        return Substitute.in(formula, Map.of(name, value));
    }

    /** The step's line; none where it is too long to be read, or the bell is not round and the step needs it to be. */
    Optional<Formula> line(BellStep step, Bell bell, boolean forgotten) {
        boolean ends = !bell.isRound() && step.compareTo(BellStep.EXPONENTS) > 0 && step != BellStep.CELL;
        if (!readable || ends) {
            return Optional.empty();
        }
        Notation line = forgotten && step.hasJacobian() ? without(step) : with(step, bell);
        return Optional.of(line.formula("step", "Step " + step.number() + ": " + step.title()));
    }

    private Notation with(BellStep step, Bell bell) {
        return switch (step) {
            case AREA -> I.equalTo(overLine("x", DX));
            case SQUARE -> I_SQUARED.equalTo(overLine("x", DX)).beside(overLine("y", DY));
            case PLANE ->
                I_SQUARED
                        .equalTo(new Notation("∬ ", "\\iint ", "<mo>∬</mo>"))
                        .then(Notation.factor(of(f, "x", Expr.sym("x"))))
                        .beside(Notation.factor(of(f, "x", Expr.sym("y"))))
                        .beside(DX)
                        .beside(DY);
            case EXPONENTS ->
                Notation.factor(f)
                        .beside(Notation.factor(of(f, "x", Expr.sym("y"))))
                        .equalTo(Notation.of(product));
            case CIRCLE -> Notation.of(product).equalTo(Notation.of(profile));
            case CELL -> element().equalTo(Notation.variable("r")).beside(DR).beside(DTHETA);
            case RING ->
                I_SQUARED
                        .equalTo(TWO_PI)
                        .beside(fromZero(profile))
                        .beside(Notation.variable("r"))
                        .beside(DR);
            case SUBSTITUTE ->
                I_SQUARED.equalTo(Notation.of(PI)).beside(fromZero(substituted)).beside(Notation.differential("s"));
            case RESULT -> result(bell.volume());
        };
    }

    private Notation without(BellStep step) {
        return switch (step) {
            case CELL -> element().equalTo(DR).beside(DTHETA);
            case RING -> I_SQUARED.equalTo(TWO_PI).beside(fromZero(profile)).beside(DR);
            default ->
                TWO_PI.beside(fromZero(profile))
                        .beside(DR)
                        .equalTo(Notation.factor(top))
                        .beside(I);
        };
    }

    private static Notation element() {
        return DX.beside(DY);
    }

    private Notation overLine(String name, Notation differential) {
        return Notation.integral(MINUS_INFINITY, INFINITY)
                .then(Notation.factor(of(f, "x", Expr.sym(name))))
                .beside(differential);
    }

    private static Notation fromZero(Expr integrand) {
        return Notation.integral(ZERO, INFINITY).then(Notation.factor(integrand));
    }

    private static Notation result(double volume) {
        if (Math.abs(volume - Math.PI) < ROUNDING) {
            return I_SQUARED
                    .equalTo(Notation.of(PI))
                    .then(new Notation(", ", ",\\quad ", "<mo separator=\"true\">,</mo><mspace width=\"1em\"/>"))
                    .then(I)
                    .equalTo(Notation.of(Expr.call(Op.SQRT, PI)));
        }
        String number = Numbers.significant(volume, DIGITS);
        return I_SQUARED.then(Notation.sign("≈")).then(new Notation(number, number, "<mn>" + number + "</mn>"));
    }
}
