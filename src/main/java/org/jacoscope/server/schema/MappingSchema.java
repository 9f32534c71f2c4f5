package org.jacoscope.server.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.scene.Sink;

/**
 * A map given by formulas.
 *
 * @param shape which maps are meant
 */
public record MappingSchema(Shape shape) implements Schema<Mapping> {
    private static final int MOST = 16;

    /** The names of variables. */
    public static final ListSchema<String> NAMES =
            new ListSchema<>(new TextSchema("a name", Scope.MAX_NAME), "names", 1, MOST);

    private static final Field<List<String>> VARIABLES =
            Field.required("variables", NAMES, "The names of the inputs, in order.");

    private static final Field<List<String>> COMPONENTS = Field.required(
            "components",
            new ListSchema<>(FormulaText.SCHEMA, "formulas", 1, MOST),
            "One formula per output, in the variables and parameters.");

    private static final Field<Map<String, Double>> PARAMETERS = Field.optional(
            "parameters", new ParametersSchema(), "The values of the other names that the formulas use.");

    private static final ObjectSchema OBJECT = ObjectSchema.of(VARIABLES, COMPONENTS, PARAMETERS);

    /** Which maps an operation takes. */
    public enum Shape {
        ANY("a map"),
        SQUARE("a map with as many components as variables"),
        FUNCTION("a map with one component"),
        PLANE_FUNCTION("a map with two variables and one component"),
        PLANE("a map with two variables and one or two components");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        private boolean fits(Mapping map) {
            int n = map.inputs();
            int m = map.outputs();
            return switch (this) {
                case ANY -> true;
                case SQUARE -> n == m;
                case FUNCTION -> m == 1;
                case PLANE_FUNCTION -> n == 2 && m == 1;
                case PLANE -> n == 2 && m <= 2;
            };
        }
    }

    @Override
    public Mapping read(Node node) {
        Values values = OBJECT.read(node);
        Map<String, Double> parameters = values.find(PARAMETERS).orElse(Map.of());
        Scope scope = FormulaText.scope(values, VARIABLES, PARAMETERS);
        List<Expr> components = new ArrayList<>();
        for (String text : values.get(COMPONENTS)) {
            components.add(
                    FormulaText.parse(text, scope, values.node(COMPONENTS).child(components.size(), text)));
        }
        Map<String, Double> byName = new LinkedHashMap<>();
        int i = 0;
        for (double value : parameters.values()) {
            byName.put(scope.parameters().get(i++), value);
        }
        return checked(Mapping.of(scope.variables(), components, byName), node);
    }

    private Mapping checked(Mapping map, Node node) {
        if (!shape.fits(map)) {
            throw node.refuse(node.subject() + " should be " + shape.words + ", not one with " + map.inputs()
                    + " variables and " + map.outputs() + " components.");
        }
        return map;
    }

    @Override
    public String words() {
        return shape.words;
    }

    @Override
    public void describe(Sink out) {
        OBJECT.describe(out);
    }
}
