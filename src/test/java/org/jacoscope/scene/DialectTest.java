package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    private static final Readout SCALAR = Readout.of("det", "det J", 0.1);
    private static final Readout VECTOR = Readout.of("singular-values", "σ", new double[] {1, Double.NaN, 1e-7});
    private static final Readout MATRIX = Readout.of(
            "lambda", "Λ", 2, 2, new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0, 1.0 / 3});
    private static final Readout WORDS = Readout.of("sense", "Sense", "a \"b\" \\ c");

    private static String value(String dialect, Readout readout) {
        return Dialect.of(dialect).orElseThrow().value(readout.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "text | [1, NaN, 1e-7]",
                "numpy | np.array([1.0, np.nan, 1e-7])",
                "jax | jnp.array([1.0, jnp.nan, 1e-7])",
                "pytorch | torch.tensor([1.0, torch.nan, 1e-7], dtype=torch.float64)",
                "matlab | [1; NaN; 1e-7]",
                "java | new double[] {1.0, Double.NaN, 1e-7}",
                "json | [1, \"NaN\", 1e-7]",
                "latex | \\left(\\begin{array}{r} 1 \\\\ \\text{undefined} \\\\ 1 \\times 10^{-7} \\end{array}\\right)"
            })
    void vectors(String dialect, String expected) {
        assertEquals(expected, value(dialect, VECTOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "text | [[Infinity, -Infinity], [-0, 0.3333333333333333]]",
                "numpy | np.array([[np.inf, -np.inf], [-0.0, 0.3333333333333333]])",
                "jax | jnp.array([[jnp.inf, -jnp.inf], [-0.0, 0.3333333333333333]])",
                "pytorch | torch.tensor([[torch.inf, -torch.inf], [-0.0, 0.3333333333333333]], dtype=torch.float64)",
                "matlab | [Inf -Inf; -0 0.3333333333333333]",
                "java | new double[][] {{Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}, {-0.0, 0.3333333333333333}}",
                "json | [[\"Infinity\", \"-Infinity\"], [-0, 0.3333333333333333]]",
                "latex | \\left(\\begin{array}{rr} \\infty & -\\infty \\\\ -0 & 0.3333333333333333 \\end{array}\\right)"
            })
    void matrices(String dialect, String expected) {
        assertEquals(expected, value(dialect, MATRIX));
    }

    @Test
    void wordsAreQuotedAsEachLanguageDoes() {
        assertEquals("a \"b\" \\ c", value("text", WORDS));
        assertEquals("\"a \\\"b\\\" \\\\ c\"", value("numpy", WORDS));
        assertEquals("\"a \"\"b\"\" \\ c\"", value("matlab", WORDS));
    }

    @Test
    void allReadoutsArePiecesOfPrograms() {
        List<Readout> all = List.of(SCALAR, VECTOR, MATRIX);
        assertEquals("""
                import numpy as np

                det = 0.1
                singular_values = np.array([1.0, np.nan, 1e-7])
                lambda_ = np.array([[np.inf, -np.inf], [-0.0, 0.3333333333333333]])
                """, Dialect.NUMPY.write(all));
        assertEquals("""
                var det = 0.1;
                var singularValues = new double[] {1.0, Double.NaN, 1e-7};
                """, Dialect.JAVA.write(List.of(SCALAR, VECTOR)));
        assertEquals("""
                {
                  "det": 0.1,
                  "singular-values": [1, "NaN", 1e-7]
                }
                """, Dialect.JSON.write(List.of(SCALAR, VECTOR)));
        assertEquals("det J = 0.1\nσ = [1, NaN, 1e-7]\n", Dialect.TEXT.write(List.of(SCALAR, VECTOR)));
        assertEquals("det = 0.1;\n", Dialect.MATLAB.write(List.of(SCALAR)));
        assertEquals("\\[ \\text{det J} = 0.1 \\]\n", Dialect.LATEX.write(List.of(SCALAR)));
    }
}
