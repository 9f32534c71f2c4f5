package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.autodiff.Program;
import org.jacoscope.core.autodiff.Runner;
import org.jacoscope.core.num.Budget;
import org.jspecify.annotations.Nullable;

/** A program ready to be run at one point or at many, with its parameters' values. */
final class Compiled {

    private static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, () -> false);

    private final Program program;
    private final double[] parameters;
    private final Runner points;
    private final int cost;
    private @Nullable Runner blocks;

    Compiled(Program program, double[] parameters) {
        this.program = program;
        this.parameters = parameters;
        this.points = program.pointRunner();
        this.cost = (int) Math.min(Integer.MAX_VALUE, program.cost(1));
    }

    /** About how many elementary operations one point takes. */
    int cost() {
        return cost;
    }

    /** Memory for many points, made when first needed: it is large. */
    private Runner blocks() {
        if (blocks == null) {
            blocks = program.runner();
        }
        return blocks;
    }

    /** All outputs at one point. */
    double[] at(double[] x) {
        double[] result = new double[program.outputs()];
        points.at(x, parameters, result);
        return result;
    }

    /** A graph with two inputs and one output as a field on the plane. */
    ScalarField asField() {
        return new ScalarField() {
            private final double[] point = new double[2];
            private final double[] value = new double[1];

            @Override
            public double at(double x, double y) {
                point[0] = x;
                point[1] = y;
                points.at(point, parameters, value);
                return value[0];
            }

            @Override
            public void sample(double[] x, double[] y, int count, double[] out) {
                blocks().run(new double[][] {x, y}, parameters, new double[][] {out}, 0, count, UNLIMITED);
            }

            @Override
            public int cost() {
                return cost;
            }
        };
    }

    /** A graph with two inputs and two outputs as a map of the plane. */
    PlaneMap asPlaneMap() {
        return new PlaneMap() {
            private final double[] point = new double[2];

            @Override
            public void apply(double u, double v, double[] out) {
                point[0] = u;
                point[1] = v;
                points.at(point, parameters, out);
            }

            @Override
            public int cost() {
                return cost;
            }
        };
    }

    /**
     * The outputs from number {@code from} on at many points.
     *
     * @param count how many points
     * @param inputs rows of inputs, one per point and array, each array with its own width; not modified
     * @return one row per point
     */
    double[] rows(int from, int count, Budget budget, double[]... inputs) {
        double[][] outputs = new double[program.outputs()][count];
        blocks().run(columns(inputs, count), parameters, outputs, 0, count, budget);
        int width = outputs.length - from;
        double[] rows = new double[count * width];
        for (int j = 0; j < width; j++) {
            for (int i = 0; i < count; i++) {
                rows[i * width + j] = outputs[from + j][i];
            }
        }
        return rows;
    }

    private double[][] columns(double[][] inputs, int count) {
        double[][] columns = new double[program.inputs()][count];
        int column = 0;
        for (double[] rows : inputs) {
            int width = count == 0 ? 0 : rows.length / count;
            for (int j = 0; j < width; j++, column++) {
                for (int i = 0; i < count; i++) {
                    columns[column][i] = rows[i * width + j];
                }
            }
        }
        return columns;
    }

    /** {@code last} numbers at the end of {@code result}. */
    static double[] tail(double[] result, int last) {
        return Arrays.copyOfRange(result, result.length - last, result.length);
    }
}
