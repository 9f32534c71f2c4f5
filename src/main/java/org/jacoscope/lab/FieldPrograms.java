package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.autodiff.Formulas;
import org.jacoscope.core.autodiff.Glsl;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Recent;
import org.jacoscope.scene.ColourScale;
import org.jacoscope.scene.FieldProgram;
import org.jacoscope.scene.Role;
import org.jspecify.annotations.Nullable;

/** Programs with which a GPU draws fields of maps. */
public final class FieldPrograms {

    /** What a source follows from. */
    private record Source(
            List<Expr> components, List<String> variables, List<String> parameters, List<Quantity> quantities) {}

    /** The last sources: while something is dragged the formulas stay the same. */
    private static final Recent<Source, Optional<Glsl>> LAST = new Recent<>(4, FieldPrograms::glsl);

    private FieldPrograms() {}

    /** For a quantity of a map of two variables; null when shaders lack an operation that it takes. */
    public static @Nullable FieldProgram of(Mapping map, Quantity shown, ColourScale scale) {
        return program(map, List.of(shown), scale, null);
    }

    /** The same, hatched as {@code role} where {@code signed} is negative. */
    public static @Nullable FieldProgram hatched(
            Mapping map, Quantity shown, ColourScale scale, Quantity signed, Role role) {
        return program(map, List.of(shown, signed), scale, role);
    }

    private static @Nullable FieldProgram program(
            Mapping map, List<Quantity> quantities, ColourScale scale, @Nullable Role role) {
        double[] parameters =
                map.parameters().values().stream().mapToDouble(value -> value).toArray();
        return LAST.get(new Source(
                        map.components(),
                        map.variables(),
                        List.copyOf(map.parameters().keySet()),
                        quantities))
                .map(glsl -> new FieldProgram(glsl.source(), parameters, scale.levels(), role))
                .orElse(null);
    }

    private static Optional<Glsl> glsl(Source of) {
        Graph graph = Formulas.graph(of.components, of.variables, of.parameters);
        return Glsl.of(Quantity.together(graph, of.quantities));
    }
}
