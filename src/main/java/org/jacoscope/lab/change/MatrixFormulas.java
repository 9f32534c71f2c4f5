package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;

/** The linear map of a 2×2 matrix, to read; numbers are rounded, and then the sign says so. */
final class MatrixFormulas {
    private static final int DIGITS = 5;
    private static final double ROUNDING = 1e-14;

    private static final Notation CHARACTERISTIC = new Notation(
            "det(J - lambda*I)",
            "\\det(J - \\lambda I)",
            "<mi>det</mi><mo>&#x2061;</mo><mrow><mo>(</mo><mi>J</mi><mo>−</mo><mi>λ</mi><mi>I</mi><mo>)</mo></mrow>");

    private final double[] j;
    private final double determinant;

    MatrixFormulas(double[] j) {
        this.j = j;
        this.determinant = Determinant.of(j[0], j[1], j[2], j[3]);
    }

    List<Formula> all(Factorisation way) {
        List<Formula> formulas = new ArrayList<>(List.of(map(), jacobian(), determinant(), characteristic()));
        List<Factorisation.Factor> factors = way.factors(j);
        if (factors.size() > 1) {
            formulas.add(product(factors));
        }
        return formulas;
    }

    private Formula map() {
        Expr first = simple(plus(times(j[0], Expr.sym("x")), times(j[1], Expr.sym("y"))));
        Expr second = simple(plus(times(j[2], Expr.sym("x")), times(j[3], Expr.sym("y"))));
        return Notation.application("F", List.of("x", "y"))
                .then(equal(j))
                .then(Notation.column(List.of(first, second)))
                .formula("map", "The map");
    }

    private Formula jacobian() {
        return Notation.variable("J")
                .then(equal(j))
                .then(matrix(j))
                .formula("jacobian", "Its Jacobian, at every point");
    }

    private Formula determinant() {
        Expr products = Expr.call(
                Op.SUB, Expr.call(Op.MUL, number(j[0]), number(j[3])), Expr.call(Op.MUL, number(j[1]), number(j[2])));
        return Notation.detJ()
                .then(equal(j))
                .then(Notation.of(products))
                .then(equal(j[0], j[1], j[2], j[3], determinant))
                .then(Notation.of(number(determinant)))
                .formula("determinant", "Its determinant");
    }

    /** det(J − λI) = λ² − (trace) λ + det J. */
    private Formula characteristic() {
        Expr lambda = Expr.sym("lambda");
        Expr square = Expr.call(Op.POW, lambda, Expr.num(2));
        double trace = j[0] + j[3];
        Expr polynomial = plus(plus(square, times(-trace, lambda)), number(determinant));
        return CHARACTERISTIC
                .then(equal(trace, determinant))
                .then(Notation.of(simple(polynomial)))
                .formula("characteristic", "The eigenvalues are its zeros");
    }

    /** The factor that acts first stands on the right. */
    private Formula product(List<Factorisation.Factor> factors) {
        Notation product = Notation.variable("J").then(Notation.sign("≈"));
        List<String> names = new ArrayList<>();
        for (int i = factors.size() - 1; i >= 0; i--) {
            product = product.then(matrix(factors.get(i).at(1)));
            names.add(factors.get(i).name());
        }
        String label = String.join(" · ", names);
        return product.formula(
                "factors", label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1) + ", from the right");
    }

    /** What is 0 but for rounding, beside the other entries, is written as 0. */
    private static Notation matrix(double[] m) {
        double noise = 0;
        for (double entry : m) {
            noise = Math.max(noise, ROUNDING * Math.abs(entry));
        }
        List<Expr> entries = new ArrayList<>();
        for (double entry : m) {
            entries.add(number(Math.abs(entry) < noise ? 0 : entry));
        }
        return Notation.matrix(List.of(entries.subList(0, 2), entries.subList(2, 4)));
    }

    private static Expr plus(Expr a, Expr b) {
        return Expr.call(Op.ADD, a, b);
    }

    private static Expr times(double factor, Expr of) {
        return Expr.call(Op.MUL, number(factor), of);
    }

    private static Expr simple(Expr formula) {
        return Simplify.simplify(formula);
    }

    private static Expr number(double value) {
        return Expr.num(Rational.asWritten(rounded(value)));
    }

    private static Notation equal(double... numbers) {
        for (double number : numbers) {
            if (rounded(number) != number) {
                return Notation.sign("≈");
            }
        }
        return Notation.sign("=");
    }

    private static double rounded(double value) {
        return Double.parseDouble(Numbers.significant(value, DIGITS));
    }
}
