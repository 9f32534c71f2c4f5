package org.jacoscope.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.calculus.Bounds;
import org.jacoscope.core.calculus.ChangeOfVariables;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.BoundSchema;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.FlagSchema;
import org.jacoscope.server.schema.FormulaText;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.MappingSchema;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.NumberSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Values;

/** Integrates over the image of a region, by the change of variables. */
final class IntegrateOperation {
    private static final int MOST_DIMENSIONS = 3;

    /** Points that each of the two integrals may look at. */
    private static final int MOST_EVALUATIONS = 2_000_000;

    private static final double TOLERANCE = 1e-9;

    private static final List<String> TARGETS = List.of("x", "y", "z");

    private static final Field<Mapping> MAP = MapFields.map(Shape.SQUARE);

    private static final Field<String> INTEGRAND =
            Field.required("integrand", FormulaText.SCHEMA, "The function, of the target variables.");

    private static final Field<List<String>> TARGET = Field.optional(
            "targets", MappingSchema.NAMES, "The names of the map's components in the integrand: x, y, z by default.");

    private static final Field<List<List<String>>> DOMAIN = Field.required(
            "domain",
            new ListSchema<>(new ListSchema<>(new BoundSchema(), "bounds", 2, 2), "intervals", 1, MOST_DIMENSIONS),
            "Lower and upper bound of each source variable: numbers, \"Infinity\", or formulas in the variables before it.");

    private static final Field<Double> ACCURACY = Field.optional(
            "tolerance",
            new NumberSchema(1e-13, 0.1, true),
            "Of the error, relative to the value or absolute, whichever is larger; 1e-9 by default.");

    private static final Field<Double> VALUE = Field.required("value", NumberSchema.ANY, "∫ f(F(u)) |det J(u)| du.");

    private static final Field<Double> ERROR = Field.required(
            "errorEstimate",
            NumberSchema.ANY,
            "Of the value's absolute error; Infinity where the integrand is not finite.");

    private static final Field<Integer> EVALUATIONS = Field.required(
            "evaluations", new IntegerSchema(0, Integer.MAX_VALUE), "How many points were looked at for the value.");

    private static final Field<Boolean> CONVERGED =
            Field.required("converged", new FlagSchema(), "Whether the error is within the tolerance.");

    private static final Field<Double> WITHOUT = Field.required(
            "withoutJacobian",
            NumberSchema.ANY,
            "∫ f(F(u)) du: what comes out when |det J| is forgotten; NaN where that does not converge.");

    private IntegrateOperation() {}

    static Operation declare() {
        return new Operation(
                "calculus/integrate",
                "Integral",
                "The integral of a function over the image of a region, as an integral over the region, in one to three"
                        + " dimensions, by adaptive cubature. Where the map covers the image several times, each counts.",
                ObjectSchema.of(INTEGRAND, MAP, TARGET, DOMAIN, ACCURACY),
                ObjectSchema.of(VALUE, ERROR, EVALUATIONS, CONVERGED, WITHOUT),
                """
                {"integrand": "exp(-x^2-y^2)",
                 "map": {"variables": ["r", "t"], "components": ["r cos(t)", "r sin(t)"]},
                 "domain": [[0, "Infinity"], [0, "2 pi"]]}""",
                IntegrateOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        int n = map.inputs();
        if (n > MOST_DIMENSIONS) {
            throw request.node(MAP).refuse("An integral can have 1 to 3 variables, not " + n + ".");
        }
        if (request.get(DOMAIN).size() != n) {
            throw request.node(DOMAIN)
                    .refuse("/domain should have one interval per variable, " + n + ", not "
                            + request.get(DOMAIN).size() + ".");
        }
        ChangeOfVariables integral = ChangeOfVariables.integrate(
                integrand(request, map),
                map,
                bounds(request, map),
                request.find(ACCURACY).orElse(TOLERANCE),
                MOST_EVALUATIONS,
                budget);
        out.beginObject();
        Members.number("value", integral.integral().value(), out);
        Members.number("errorEstimate", integral.integral().error(), out);
        Members.number("evaluations", (double) integral.integral().evaluations(), out);
        Members.flag("converged", integral.integral().converged(), out);
        Members.number(
                "withoutJacobian",
                integral.withoutJacobian().converged()
                        ? integral.withoutJacobian().value()
                        : Double.NaN,
                out);
        out.endObject();
    }

    private static Mapping integrand(Values request, Mapping map) {
        List<String> names = request.find(TARGET).orElse(TARGETS.subList(0, map.outputs()));
        if (names.size() != map.outputs()) {
            throw request.node(TARGET)
                    .refuse("/targets should have one name per component of the map, " + map.outputs() + ", not "
                            + names.size() + ".");
        }
        Scope scope = request.find(TARGET).isPresent()
                ? FormulaText.scope(request, TARGET, map.parameters().keySet())
                : Scope.of(
                        names,
                        map.parameters().keySet().stream()
                                .filter(name -> !names.contains(name))
                                .toList());
        Expr formula = FormulaText.parse(request.get(INTEGRAND), scope, request.node(INTEGRAND));
        return Mapping.of(scope.variables(), List.of(formula), map.parameters());
    }

    private static Bounds bounds(Values request, Mapping map) {
        List<Bounds.Interval> intervals = new ArrayList<>();
        for (List<String> ends : request.get(DOMAIN)) {
            int i = intervals.size();
            Scope before =
                    Scope.of(map.variables().subList(0, i), map.parameters().keySet());
            Node node = request.node(DOMAIN).child(i, ends);
            intervals.add(new Bounds.Interval(
                    end(ends.get(0), "-Infinity", before, node.child(0, ends.get(0))),
                    end(ends.get(1), "Infinity", before, node.child(1, ends.get(1)))));
        }
        return Bounds.of(map.variables(), intervals, map.parameters());
    }

    /** Empty where it is infinite in its own direction; an interval cannot begin at its upper end. */
    private static Optional<Expr> end(String text, String infinite, Scope scope, Node node) {
        if (text.equals(infinite)) {
            return Optional.empty();
        }
        if (text.endsWith("Infinity")) {
            throw node.refuse(node.subject() + " cannot be " + text + ": give the bounds in ascending order.");
        }
        return Optional.of(FormulaText.parse(text, scope, node));
    }
}
