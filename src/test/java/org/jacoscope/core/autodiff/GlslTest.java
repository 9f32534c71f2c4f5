package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;

class GlslTest {

    private static final List<String> VARIABLES = List.of("x", "y");
    private static final List<String> PARAMETERS = List.of("a", "b");
    private static final Pattern DECLARATION = Pattern.compile("^  (?:float|bool) ([vd]\\d+) = (.*);$");
    private static final Pattern NAME = Pattern.compile("\\b[vd]\\d+\\b");

    private static Graph graph(String... components) {
        List<Expr> exprs = List.of(components).stream()
                .map(text -> Parser.parse(text, Scope.of(VARIABLES, PARAMETERS)))
                .toList();
        return Formulas.graph(exprs, VARIABLES, PARAMETERS);
    }

    private static String source(Graph graph) {
        String source = Glsl.of(graph).orElseThrow().source();
        assertWellFormed(source);
        return source;
    }

    /** Brackets balance, and names are declared once and before they are used. */
    private static void assertWellFormed(String source) {
        for (String pair : List.of("()", "{}", "[]")) {
            long opened = source.chars().filter(c -> c == pair.charAt(0)).count();
            assertEquals(opened, source.chars().filter(c -> c == pair.charAt(1)).count(), source);
        }
        assertFalse(source.contains("{u}") || source.contains("NaN") || source.contains("Infinity"), source);
        Set<String> known = new HashSet<>();
        for (String line : source.split("\n", -1)) {
            Matcher declaration = DECLARATION.matcher(line);
            boolean declares = declaration.matches();
            Matcher names = NAME.matcher(declares ? declaration.group(2) : line);
            while (names.find()) {
                assertTrue(known.contains(names.group()), names.group() + " is not declared before: " + line);
            }
            assertTrue(!declares || known.add(declaration.group(1)), line);
        }
    }

    @Test
    void determinantOfTheStartMap() {
        Graph map = graph("a*x^2+y", "x*y");
        Graph both = Quantity.together(map, List.of(Quantity.LOG_ABS_DETERMINANT, Quantity.DETERMINANT));
        assertEquals("""
                uniform float parameters[2];
                bool field(vec2 at, out float first, out float second) {
                  float v0 = (at[0] * 2.0);
                  float v1 = (parameters[0] * v0);
                  float v2 = (at[0] * v1);
                  float v3 = (v2 - at[1]);
                  float v4 = abs(v3);
                  bool d5 = v4 >= 0.0;
                  float v6 = log(v4);
                  first = v6;
                  second = v3;
                  return d5;
                }
                """, source(both));
    }

    @Test
    void everyOperationOfTheTableHasASourceOrNone() {
        for (Op op : Op.values()) {
            GraphBuilder builder = new GraphBuilder();
            int[] inputs = {builder.input(1), builder.input(1), builder.parameter(1)};
            int node = builder.apply(
                    op, IntStream.range(0, op.arity()).map(i -> inputs[i]).toArray());
            Optional<Glsl> glsl = Glsl.of(builder.build(node));
            assertEquals(op.glsl() != null || op.arity() == 0, glsl.isPresent(), op.name());
            glsl.ifPresent(made -> assertWellFormed(made.source()));
        }
    }

    @Test
    void randomMapsAndTheirQuantitiesAreWellFormed() {
        Rng rng = new Rng(20261124);
        int made = 0;
        for (int i = 0; i < 100; i++) {
            Graph map = Formulas.graph(RandomFormulas.of(rng, VARIABLES, 12, 2), VARIABLES, List.of());
            for (Quantity quantity : Quantity.values()) {
                Optional<Glsl> glsl = quantity.fits(2, 2) ? Glsl.of(quantity.of(map)) : Optional.empty();
                glsl.ifPresent(some -> assertWellFormed(some.source()));
                made += glsl.isPresent() ? 1 : 0;
            }
        }
        assertTrue(made > 200, "only " + made + " sources");
    }

    @Test
    void integerPowersAreProducts() {
        assertTrue(source(graph("x^-3")).contains("""
                  float v0 = at[0] * at[0];
                  float v1 = at[0] * v0;
                  float v2 = 1.0 / v1;
                """));
        assertTrue(source(graph("x^2.5")).contains("power(at[0], 2.5)"));
    }

    @Test
    void negativeConstantsAreInParentheses() {
        assertTrue(source(graph("x^(-1/2)")).contains("power(at[0], (-0.5))"));
    }

    @Test
    void literalsAreFloats() {
        assertEquals("3.0", GlslNumbers.literal(3));
        assertEquals("(-0.1)", GlslNumbers.literal(-0.1));
        assertEquals("1.5e-7", GlslNumbers.literal(1.5e-7));
        assertEquals("1e21", GlslNumbers.literal(1e21));
        assertEquals("0.0", GlslNumbers.literal(1e-40));
        assertEquals("0.0", GlslNumbers.literal(-0.0));
        assertEquals("(-uintBitsToFloat(0x7f800000u))", GlslNumbers.literal(-1e39));
    }

    @Test
    void choicesAreDefinedWhereTheChosenBranchIs() {
        assertTrue(source(graph("if(x>0, log(x), sqrt(y))")).contains(" != 0.0 ? "));
        assertTrue(source(graph("if(x>0, log(-1), y)")).contains(" != 0.0 ? false : true"));
    }

    @Test
    void whatIsUndefinedComparesAsInTheTable() {
        assertTrue(source(graph("log(x) != 1")).contains(": 1.0"));
        assertTrue(source(graph("log(x) < 1")).contains(": 0.0"));
    }

    @Test
    void layersOfANetworkHaveASource() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input(2);
        int weights = builder.parameter(6);
        int layer = builder.apply(Op.TANH, builder.affine(x, weights, builder.parameter(3)));
        Glsl glsl = Glsl.of(builder.build(builder.sum(layer))).orElseThrow();
        assertEquals(9, glsl.parameters());
        assertWellFormed(glsl.source());
    }

    @Test
    void whatCannotBeDrawnHasNoSource() {
        assertEquals(Optional.empty(), Glsl.of(graph("erf(x)")));
        assertEquals(Optional.empty(), Glsl.of(graph("x", "y", "x*y")));
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input(2);
        assertEquals(Optional.empty(), Glsl.of(builder.build(builder.spread(builder.batchSum(builder.sum(x))))));
    }

    @Test
    void whatIsTooLongHasNoSource() {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input(1);
        int y = builder.input(1);
        for (int i = 0; i <= Glsl.MOST_OPERATIONS; i++) {
            x = builder.apply(Op.SIN, x);
        }
        assertEquals(Optional.empty(), Glsl.of(builder.build(builder.add(x, y))));
    }
}
