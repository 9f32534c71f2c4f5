package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Program;
import org.jacoscope.core.autodiff.Runner;
import org.jacoscope.core.num.Budget;

/** A graph ready to be evaluated at one point or at many, with its parameters' values. */
final class Compiled {

    private static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, () -> false);

    private final Program program;
    private final double[] parameters;
    private final Runner points;
    private final Runner blocks;

    Compiled(Graph graph, double[] parameters) {
        this.program = Program.compile(graph);
        this.parameters = parameters;
        this.points = program.pointRunner();
        this.blocks = program.runner();
    }

    /** About how many elementary operations one point takes. */
    int cost() {
        return (int) Math.min(Integer.MAX_VALUE, program.cost(1));
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
            @Override
            public double at(double x, double y) {
                return Compiled.this.at(new double[] {x, y})[0];
            }

            @Override
            public void sample(double[] x, double[] y, int count, double[] out) {
                blocks.run(new double[][] {x, y}, parameters, new double[][] {out}, 0, count, UNLIMITED);
            }

            @Override
            public int cost() {
                return Compiled.this.cost();
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
                return Compiled.this.cost();
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
        blocks.run(columns(inputs, count), parameters, outputs, 0, count, budget);
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
