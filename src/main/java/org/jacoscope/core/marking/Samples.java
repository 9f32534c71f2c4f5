package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rng;

/** Random points at which formulas are compared: two different textbook formulas agree at none but by accident. */
record Samples(List<Map<String, Double>> points, Budget budget) {
    static final int POINTS = 24;

    /** A variable without a range of its own is taken from −2 to 2. */
    private static final double[] USUAL = {-2, 2};

    /** So many points are tried for one at which the answer is defined. */
    private static final int TRIES = 8;

    /** Elementary operations that one node of a formula takes when it is evaluated as it stands. */
    private static final int NODE_COST = 50;

    private static final int DIGITS = 4;

    /**
     * Points at which all of {@code answer} are finite, always the same.
     *
     * @param ranges lo and hi of a variable
     */
    static Samples of(List<Expr> answer, List<String> variables, Map<String, double[]> ranges, Budget budget) {
        Rng random = new Rng(1);
        List<Map<String, Double>> points = new ArrayList<>();
        for (int i = 0; i < TRIES * POINTS && points.size() < POINTS; i++) {
            Map<String, Double> point = new LinkedHashMap<>();
            for (String variable : variables) {
                double[] range = ranges.getOrDefault(variable, USUAL);
                point.put(variable, random.between(range[0], range[1]));
            }
            if (answer.stream().allMatch(formula -> Double.isFinite(Evaluate.at(formula, point)))) {
                points.add(point);
            }
        }
        if (points.isEmpty()) {
            throw new IllegalStateException("The answer " + answer + " is defined nowhere in its ranges.");
        }
        return new Samples(List.copyOf(points), budget);
    }

    double[] values(Expr formula) {
        return values(formula, points);
    }

    /** The values with two variables exchanged. */
    double[] swapped(Expr formula, String one, String other) {
        List<Map<String, Double>> exchanged = new ArrayList<>();
        for (Map<String, Double> point : points) {
            Map<String, Double> copy = new LinkedHashMap<>(point);
            copy.put(one, point.getOrDefault(other, 0.0));
            copy.put(other, point.getOrDefault(one, 0.0));
            exchanged.add(copy);
        }
        return values(formula, exchanged);
    }

    private double[] values(Expr formula, List<Map<String, Double>> at) {
        budget.reserve((long) Walk.nodes(formula) * NODE_COST * at.size(), "a formula at " + at.size() + " points");
        double[] values = new double[at.size()];
        for (int i = 0; i < values.length; i++) {
            budget.poll();
            values[i] = Evaluate.at(formula, at.get(i));
        }
        return values;
    }

    /** A point, as it reads in a sentence: "x = 1.5, θ = 2". */
    String words(int index) {
        StringBuilder text = new StringBuilder();
        points.get(index)
                .forEach((name, value) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(letter(name))
                        .append(" = ")
                        .append(number(value)));
        return text.toString();
    }

    static String letter(String name) {
        String greek = Greek.letter(name);
        return greek == null ? name : greek;
    }

    static String number(double value) {
        return Numbers.readout(value, DIGITS);
    }
}
