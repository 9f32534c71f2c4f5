package org.jacoscope.e2e;

import java.util.Arrays;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;

/** {@link JavaFunction} for JavaScript. */
public final class JavaFunctionEntry {

    private JavaFunctionEntry() {}

    /** The module does nothing by itself. */
    public static void main(String[] args) {}

    /** The values of a function at pairs of numbers. */
    @JSExport
    public static Float64Array values(String name, Float64Array x, Float64Array y) {
        JavaFunction function = Arrays.stream(JavaFunction.values())
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        double[] values = new double[x.getLength()];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.of(x.get(i), y.get(i));
        }
        return Float64Array.copyFromJavaArray(values);
    }
}
