package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.symbolic.ReadableSize;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;

/** The variances of a map's components to first order, for independent errors, to read. */
final class UncertaintyFormulas {
    private static final List<String> COMPONENTS = List.of("first", "second");

    /** @param derivatives J row by row; none when they are too long to be read */
    private record Key(List<Expr> derivatives, List<String> variables) {}

    private static final Recent<Key, List<Formula>> LAST = new Recent<>(4, UncertaintyFormulas::formulas);

    private UncertaintyFormulas() {}

    static List<Formula> of(List<Expr> derivatives, List<String> variables) {
        return LAST.get(new Key(derivatives, variables));
    }

    private static List<Formula> formulas(Key key) {
        List<Formula> formulas = new ArrayList<>();
        for (int i = 0; 2 * i < key.derivatives.size(); i++) {
            Expr variance = Simplify.simplify(Expr.call(Op.ADD, term(key, i, 0), term(key, i, 1)));
            String name = COMPONENTS.get(i);
            if (ReadableSize.fits(List.of(variance))) {
                formulas.add(Notation.of(square(deviation("F" + (i + 1))))
                        .then(Notation.sign("≈"))
                        .then(Notation.of(variance))
                        .formula("variance-" + name, "Variance of the " + name + " component, of independent errors"));
            }
        }
        return List.copyOf(formulas);
    }

    /** (∂Fᵢ/∂uⱼ)² σⱼ². */
    private static Expr term(Key key, int i, int j) {
        Expr derivative = key.derivatives.get(2 * i + j);
        return Expr.call(Op.MUL, square(derivative), square(deviation(key.variables.get(j))));
    }

    private static Expr deviation(String name) {
        return Expr.sym("sigma_" + name);
    }

    private static Expr square(Expr of) {
        return Expr.call(Op.POW, of, Expr.num(2));
    }
}
