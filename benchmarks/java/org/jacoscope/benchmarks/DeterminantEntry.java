package org.jacoscope.benchmarks;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;

/** The map of {@link DeterminantBenchmark} for the browser, by the way that labs go. */
public final class DeterminantEntry {
    private static final List<String> VARIABLES = List.of("x", "y");
    private static final Scope SCOPE = Scope.of(VARIABLES, List.of());
    private static final Mapping MAP = Mapping.of(
            VARIABLES,
            List.of(Parser.parse("x^2 - y^2 + sin(x*y)", SCOPE), Parser.parse("exp(-x^2)*cos(y) + 2x*y", SCOPE)),
            Map.of());

    private DeterminantEntry() {}

    public static void main(String[] args) {}

    /** The determinant at the centres of {@code side}² cells over [−2, 2]². */
    @JSExport
    public static Float64Array determinant(int side) {
        Budget budget = new Budget(Long.MAX_VALUE, () -> false);
        Field field = Field.sample(MAP.field(Quantity.DETERMINANT), new Rectangle(-2, 2, -2, 2), side, side, budget);
        return Float64Array.copyFromJavaArray(field.samples());
    }
}
