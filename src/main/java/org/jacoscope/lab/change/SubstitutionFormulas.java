package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.symbolic.ReadableSize;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.core.symbolic.Substitute;
import org.jacoscope.core.symbolic.SymbolicJacobian;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Note;

/** A substitution x = g(u), its derivative, and what becomes of f(x) dx, to read. Immutable. */
final class SubstitutionFormulas {

    private record Key(Expr f, Expr g) {}

    private static final Recent<Key, SubstitutionFormulas> LAST = new Recent<>(4, SubstitutionFormulas::new);

    private static final Notation DX = Notation.differential("x");
    private static final Notation DU = Notation.differential("u");

    /** g′; empty when it is too long to be read. */
    private final Optional<Expr> derivative;

    private final List<Formula> all;

    private SubstitutionFormulas(Key key) {
        this.derivative = SymbolicJacobian.of(List.of(key.g), List.of("u"))
                .map(jacobian -> jacobian.entries().get(0).get(0));
        this.all = derivative.map(known -> formulas(key.f, key.g, known)).orElse(List.of());
    }

    static SubstitutionFormulas of(Expr f, Expr g) {
        return LAST.get(new Key(f, g));
    }

    Optional<Expr> derivative() {
        return derivative;
    }

    List<Formula> all() {
        return all;
    }

    /** What is left out, and why. */
    List<Note> notes() {
        return derivative.isPresent()
                ? List.of()
                : List.of(Note.info(
                        "The formula of g is too long to read, or its derivative is; the numbers are shown all"
                                + " the same."));
    }

    private static List<Formula> formulas(Expr f, Expr g, Expr derivative) {
        Notation prime = new Notation(
                "g'(u)",
                "g'(u)",
                "<msup><mi>g</mi><mo>′</mo></msup><mo>&#x2061;</mo><mrow><mo>(</mo><mi>u</mi><mo>)</mo></mrow>");
        List<Formula> formulas = new ArrayList<>(List.of(
                Notation.variable("x")
                        .equalTo(Notation.application("g", List.of("u")))
                        .equalTo(Notation.of(g))
                        .formula("map", "The substitution"),
                prime.equalTo(Notation.of(derivative)).formula("derivative", "Its derivative"),
                DX.equalTo(times(derivative, DU)).formula("element", "The length element")));
        pulled(f, g, derivative)
                .ifPresent(pulled -> formulas.add(Notation.integral(Notation.variable("a"), Notation.variable("b"))
                        .then(times(pulled, DU))
                        .equalTo(Notation.integral(at("a"), at("b")).then(times(f, DX)))
                        .formula("integral", "The integral, in u and in x")));
        return List.copyOf(formulas);
    }

    /** f(g(u)) g′(u), simplified; empty when that is too long to be read. */
    private static Optional<Expr> pulled(Expr f, Expr g, Expr derivative) {
        if (!ReadableSize.fits(List.of(f, g))) {
            return Optional.empty();
        }
        Expr inner = Substitute.in(f, Map.of("x", g));
        if (!ReadableSize.fits(List.of(inner, derivative))) {
            return Optional.empty();
        }
        Expr pulled = Simplify.simplify(Expr.call(Op.MUL, inner, derivative));
        return Optional.of(pulled).filter(known -> ReadableSize.fits(List.of(known)));
    }

    private static Notation times(Expr factor, Notation differential) {
        return factor.equals(Expr.num(1))
                ? differential
                : Notation.factor(factor).beside(differential);
    }

    private static Notation at(String end) {
        return Notation.application("g", List.of(end));
    }
}
