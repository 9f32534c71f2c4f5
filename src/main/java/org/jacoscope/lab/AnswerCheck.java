package org.jacoscope.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rng;
import org.jacoscope.lab.Exercise.Answer;
import org.jacoscope.lab.Exercise.Verdict;

/** Compares an attempt with the answer of an exercise, by value. */
final class AnswerCheck {
    /** Points at which formulas are compared; two different textbook formulas agree at none but by accident. */
    private static final int POINTS = 24;

    /** Relative difference that rounding alone can make between two ways of writing one formula. */
    private static final double TOLERANCE = 1e-9;

    /** Digits shown when an attempt is compared with the answer. */
    private static final int DIGITS = 4;

    private AnswerCheck() {}

    static Verdict check(Answer answer, String attempt) {
        if (attempt.isBlank()) {
            return new Verdict(false, "Type your answer first.");
        }
        try {
            if (answer instanceof Answer.Numeric number) {
                return number(number, attempt);
            }
            return formula((Answer.Symbolic) answer, attempt);
        } catch (FormulaException e) {
            return new Verdict(false, e.getMessage());
        }
    }

    private static Verdict number(Answer.Numeric answer, String attempt) {
        double value = Evaluate.at(Parser.parse(attempt, Scope.of(List.of(), List.of())), Map.of());
        if (Math.abs(value - answer.value()) <= answer.tolerance()) {
            return new Verdict(true, "Right.");
        }
        if (Math.abs(value + answer.value()) <= answer.tolerance()) {
            return new Verdict(false, "Almost: the size is right, the sign is not.");
        }
        return new Verdict(false, "Not yet. Read the numbers beside the figures, or open the hint.");
    }

    private static Verdict formula(Answer.Symbolic answer, String attempt) {
        Scope scope = Scope.of(answer.variables(), List.of());
        Expr right = Parser.parse(answer.formula(), scope);
        Expr tried = Parser.parse(attempt, scope);
        Rng random = new Rng(1);
        int compared = 0;
        boolean opposite = true;
        Map<String, Double> difference = Map.of();
        for (int i = 0; i < POINTS; i++) {
            Map<String, Double> point = point(answer, random);
            double want = Evaluate.at(right, point);
            double got = Evaluate.at(tried, point);
            if (!Double.isFinite(want)) {
                continue;
            }
            compared++;
            boolean same = close(got, want);
            opposite &= close(got, -want);
            if (!same && difference.isEmpty()) {
                difference = point;
            }
        }
        if (compared == 0) {
            throw new IllegalStateException("The answer " + answer.formula() + " is defined nowhere in its ranges.");
        }
        if (difference.isEmpty()) {
            return new Verdict(true, "Right.");
        }
        if (opposite) {
            return new Verdict(false, "Almost: the sign is the wrong way round everywhere.");
        }
        return new Verdict(
                false,
                "Not yet: the two differ, for example at " + words(difference) + ", where yours is "
                        + Numbers.significant(Evaluate.at(tried, difference), DIGITS) + ".");
    }

    private static boolean close(double got, double want) {
        return Math.abs(got - want) <= TOLERANCE * Math.max(1, Math.abs(want));
    }

    private static Map<String, Double> point(Answer.Symbolic answer, Rng random) {
        Map<String, Double> point = new LinkedHashMap<>();
        for (String variable : answer.variables()) {
            double[] range = answer.ranges().getOrDefault(variable, new double[] {-2, 2});
            point.put(variable, range[0] + (range[1] - range[0]) * random.nextDouble());
        }
        return point;
    }

    private static String words(Map<String, Double> point) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Double> entry : point.entrySet()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(entry.getKey())
                    .append(" = ")
                    .append(Numbers.significant(entry.getValue(), DIGITS));
        }
        return text.toString();
    }
}
