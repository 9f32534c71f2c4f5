package org.jacoscope.server.api;

import static org.jacoscope.server.api.MapFields.POINTS;
import static org.jacoscope.server.api.MapFields.VALUES;

import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Rank;
import org.jacoscope.core.linalg.Svd;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Rows;
import org.jacoscope.server.schema.Values;

/** Values, Jacobians and what follows from them, in numbers and as formulas. */
final class JacobianOperation {
    private static final Field<Mapping> MAP = MapFields.map(Shape.ANY);

    private static final Field<List<Rows>> JACOBIANS = Field.required(
            "jacobians", MapFields.matrices("m×n"), "J at each point; row i is the gradient of component i.");

    private static final Field<double[]> DETERMINANTS =
            Field.optional("determinants", MapFields.perPoint(), "det J at each point; only when m = n.");

    private static final Field<Rows> SINGULAR_VALUES = Field.required(
            "singularValues", MapFields.rows("k×min(m,n)"), "The singular values of J at each point, descending.");

    private static final Field<double[]> RANKS = Field.required(
            "ranks", MapFields.perPoint(), "The numerical rank of J at each point; NaN where J is undefined.");

    private static final Field<Values> SYMBOLIC = Field.optional(
            "symbolic",
            SymbolicJson.JACOBIAN,
            "J and det J as simplified formulas; null when they would be longer than a person could read.");

    /** Steps of a singular value decomposition, per m·n·min(m, n). */
    private static final long DECOMPOSITION_STEPS = 60;

    private static final int POLL_EVERY = 64;

    private JacobianOperation() {}

    static Operation declare() {
        return new Operation(
                "calculus/jacobian",
                "Jacobian",
                "Values and Jacobian matrices of a map at many points, by automatic differentiation, and the Jacobian as"
                        + " formulas, by symbolic differentiation.",
                ObjectSchema.of(MAP, POINTS),
                ObjectSchema.of(VALUES, JACOBIANS, DETERMINANTS, SINGULAR_VALUES, RANKS, SYMBOLIC),
                """
                {"map": {"variables": ["r", "theta"], "components": ["r cos(theta)", "r sin(theta)"]},
                 "points": [[2, 0.5], [0, 0]]}""",
                JacobianOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        int n = map.inputs();
        int m = map.outputs();
        double[] points = MapFields.points(request, map);
        int k = request.get(POINTS).count();
        int rank = Math.min(m, n);
        budget.reserve(DECOMPOSITION_STEPS * k * m * n * rank, "the singular values at " + k + " points");
        double[] jacobians = map.jacobians(points, budget);
        double[] singular = singularValues(m, n, jacobians, k, budget);
        out.beginObject();
        Nested.rows("values", map.values(points, budget), k, m, out);
        Nested.matrices("jacobians", jacobians, k, m, n, out);
        if (m == n) {
            out.name("determinants");
            out.numbers(determinants(n, jacobians, k));
        }
        Nested.rows("singularValues", singular, k, rank, out);
        out.name("ranks");
        out.numbers(ranks(m, n, singular, k));
        out.name("symbolic");
        SymbolicJson.jacobian(map, budget, out);
        out.endObject();
    }

    private static double[] determinants(int n, double[] jacobians, int count) {
        double[] determinants = new double[count];
        for (int i = 0; i < count; i++) {
            determinants[i] = Determinant.of(n, part(jacobians, i, n * n));
        }
        return determinants;
    }

    private static double[] singularValues(int m, int n, double[] jacobians, int count, Budget budget) {
        int rank = Math.min(m, n);
        double[] values = new double[count * rank];
        for (int i = 0; i < count; i++) {
            if (i % POLL_EVERY == 0) {
                budget.poll();
            }
            System.arraycopy(Svd.of(m, n, part(jacobians, i, m * n)).values(), 0, values, i * rank, rank);
        }
        return values;
    }

    private static double[] ranks(int m, int n, double[] singular, int count) {
        double[] ranks = new double[count];
        for (int i = 0; i < count; i++) {
            double[] values = part(singular, i, Math.min(m, n));
            ranks[i] = Double.isNaN(values[0]) ? Double.NaN : Rank.of(m, n, values);
        }
        return ranks;
    }

    private static double[] part(double[] all, int index, int size) {
        return Arrays.copyOfRange(all, index * size, (index + 1) * size);
    }
}
