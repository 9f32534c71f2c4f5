package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.num.Recent;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;
import org.jspecify.annotations.Nullable;

/** The linear map of a 2×2 matrix, to read; numbers are rounded, and then the sign says so. */
final class MatrixFormulas {
    private static final int DIGITS = 5;
    private static final double ROUNDING = 1e-14;

    private static final Notation MINUS = new Notation("-", "-", "<mo>−</mo>");
    private static final Notation LESS = new Notation(" - ", " - ", "<mo>−</mo>");
    private static final Notation DOT = new Notation("*", " \\cdot ", "<mo>·</mo>");
    private static final Notation X = Notation.variable("x");
    private static final Notation Y = Notation.variable("y");
    private static final Notation LAMBDA = Notation.variable("lambda");
    private static final Notation LAMBDA_SQUARED =
            new Notation("lambda^2", "\\lambda^{2}", "<msup><mi>λ</mi><mn>2</mn></msup>");
    private static final Notation CHARACTERISTIC = new Notation(
            "det(J - lambda*I)",
            "\\det(J - \\lambda I)",
            "<mi>det</mi><mo>&#x2061;</mo><mrow><mo>(</mo><mi>J</mi><mo>−</mo><mi>λ</mi><mi>I</mi><mo>)</mo></mrow>");

    private record Key(List<Double> entries, Factorisation way) {}

    /** The last ones: while a vector is dragged the matrix stays the same. */
    private static final Recent<Key, List<Formula>> LAST =
            new Recent<>(2, key -> List.copyOf(new MatrixFormulas(key.entries).all(key.way)));

    private final double[] j;
    private final double determinant;

    /** What has been written already: each number stands in several formulas, and rounding it takes time. */
    private final Map<Double, Notation> numbers = new HashMap<>();

    private MatrixFormulas(List<Double> entries) {
        this.j = entries.stream().mapToDouble(entry -> entry).toArray();
        this.determinant = Determinant.of(j[0], j[1], j[2], j[3]);
    }

    /** @param j row-major */
    static List<Formula> of(double[] j, Factorisation way) {
        return LAST.get(new Key(List.of(j[0], j[1], j[2], j[3]), way));
    }

    private List<Formula> all(Factorisation way) {
        List<Formula> formulas = new ArrayList<>(List.of(map(), jacobian(), determinant(), characteristic()));
        List<Factorisation.Factor> factors = way.factors(j);
        if (factors.size() > 1) {
            formulas.add(product(factors));
        }
        return formulas;
    }

    private Formula map() {
        Notation first = plus(times(j[0], X), j[1], Y);
        Notation second = plus(times(j[2], X), j[3], Y);
        return Notation.application("F", List.of("x", "y"))
                .then(equal(j))
                .then(Notation.table(List.of(List.of(first), List.of(second))))
                .formula("map", "The map");
    }

    private Formula jacobian() {
        return Notation.variable("J")
                .then(equal(j))
                .then(matrix(j))
                .formula("jacobian", "Its Jacobian, at every point");
    }

    private Formula determinant() {
        return Notation.detJ()
                .then(equal(j))
                .then(number(j[0]).then(DOT).then(factor(j[3])))
                .then(LESS)
                .then(factor(j[1]).then(DOT).then(factor(j[2])))
                .then(equal(j[0], j[1], j[2], j[3], determinant))
                .then(number(determinant))
                .formula("determinant", "Its determinant");
    }

    /** det(J − λI) = λ² − (trace) λ + det J. */
    private Formula characteristic() {
        double trace = j[0] + j[3];
        Notation polynomial = plus(plus(LAMBDA_SQUARED, -trace, LAMBDA), determinant, null);
        return CHARACTERISTIC
                .then(equal(trace, determinant))
                .then(polynomial)
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
    private Notation matrix(double[] m) {
        double noise = 0;
        for (double entry : m) {
            noise = Math.max(noise, ROUNDING * Math.abs(entry));
        }
        List<Notation> entries = new ArrayList<>();
        for (double entry : m) {
            entries.add(number(Math.abs(entry) < noise ? 0 : entry));
        }
        return Notation.table(List.of(entries.subList(0, 2), entries.subList(2, 4)));
    }

    /** {@code sum} + {@code factor}·{@code of}, with as few signs as it takes; of a number alone where that is null. */
    private Notation plus(Notation sum, double factor, @Nullable Notation of) {
        if (factor == 0) {
            return sum;
        }
        Notation term = of == null ? number(Math.abs(factor)) : times(Math.abs(factor), of);
        boolean nothing = sum.text().equals("0");
        if (nothing) {
            return factor < 0 ? MINUS.then(term) : term;
        }
        return sum.then(factor < 0 ? LESS : Notation.sign("+")).then(term);
    }

    private Notation times(double factor, Notation of) {
        if (factor == 0) {
            return number(0);
        }
        if (Math.abs(factor) == 1) {
            return factor < 0 ? MINUS.then(of) : of;
        }
        return number(factor).beside(of);
    }

    /** In parentheses when negative. */
    private Notation factor(double value) {
        Notation number = number(value);
        return value < 0
                ? new Notation(
                        "(" + number.text() + ")",
                        "(" + number.latex() + ")",
                        "<mrow><mo>(</mo>" + number.mathml() + "<mo>)</mo></mrow>")
                : number;
    }

    private Notation number(double value) {
        return numbers.computeIfAbsent(value, known -> Notation.number(known, DIGITS));
    }

    private Notation equal(double... numbers) {
        for (double number : numbers) {
            if (Double.parseDouble(number(number).text()) != number) {
                return Notation.sign("≈");
            }
        }
        return Notation.sign("=");
    }
}
