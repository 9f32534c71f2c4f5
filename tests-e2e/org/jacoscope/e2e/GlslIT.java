package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jacoscope.core.autodiff.Formulas;
import org.jacoscope.core.autodiff.Glsl;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.GraphBuilder;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Rng;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Emitted shaders give the numbers of the JVM, as far as single precision can know them. */
class GlslIT extends BrowserTest {

    private static final long SEED = 20261124;
    private static final int POINTS = 256;
    private static final List<String> VARIABLES = List.of("x", "y");
    private static final List<Quantity> OF_MAPS = List.of(
            Quantity.DETERMINANT,
            Quantity.LOG_ABS_DETERMINANT,
            Quantity.SIGMA_MAX,
            Quantity.SIGMA_MIN,
            Quantity.CONDITION,
            Quantity.ROTATION);
    private static final List<Op> JOINTS =
            List.of(Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.DIV, Op.HYPOT, Op.MAX, Op.MIN, Op.ATAN2);
    private static final List<Op> FUNCTIONS = List.of(
            Op.SIN, Op.COS, Op.TANH, Op.EXP, Op.LOG, Op.SQRT, Op.ABS, Op.ATAN, Op.SINH, Op.SIGMOID, Op.ASINH, Op.CBRT);

    private final Rng rng = new Rng(SEED);
    private @Nullable Gpu gpu;
    private int compared;
    private int asked;

    @BeforeEach
    void openPage() {
        open("/");
        gpu = new Gpu(page);
    }

    /** Points up to {@code reach}, a quarter of them multiples of 1/2, exact in single precision. */
    private double[] points(double reach) {
        double[] points = new double[2 * POINTS];
        for (int i = 0; i < points.length; i++) {
            points[i] = i % 8 < 2
                    ? (rng.nextInt((int) (4 * reach) + 1) - (int) (2 * reach)) / 2.0
                    : (float) rng.between(-reach, reach);
        }
        return points;
    }

    private void compare(String what, Graph graph, double reach) {
        Glsl glsl = Glsl.of(graph).orElseThrow(() -> new AssertionError(what + " has no source"));
        double[] points = points(reach);
        double[] found = Objects.requireNonNull(gpu).evaluate(glsl, points);
        SinglePrecision known = new SinglePrecision(graph, rng);
        for (int i = 0; i < POINTS; i++) {
            asked++;
            SinglePrecision.Known expected = known.at(points[2 * i], points[2 * i + 1]);
            if (expected.isCertain()) {
                compared++;
                String where = what + " at " + points[2 * i] + ", " + points[2 * i + 1] + ", seed " + SEED;
                assertEquals(!Double.isNaN(expected.value()), found[4 * i + 2] == 1, "defined: " + where);
                if (!Double.isNaN(expected.value())) {
                    assertEquals(expected.value(), found[4 * i], expected.tolerance(), where);
                }
            }
        }
    }

    private void assertCompared(double share) {
        assertTrue(compared >= share * asked, compared + " of " + asked + " points were certain");
    }

    @Test
    void shouldGiveEveryOperationOfTheTable() {
        for (double reach : new double[] {3, 60}) {
            for (Op op : Op.values()) {
                if (op.glsl() != null && op.arity() > 0) {
                    compare(op.name(), operation(op), reach);
                }
            }
        }
        assertCompared(0.8);
    }

    private static Graph operation(Op op) {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.input(1);
        int y = builder.input(1);
        int[] args = op.arity() == 1
                ? new int[] {builder.apply(Op.ADD, x, builder.mul(builder.constant(0.125), y))}
                : op.arity() == 2 ? new int[] {x, y} : new int[] {builder.apply(Op.FLOOR, x), y, x};
        return builder.build(builder.apply(op, args));
    }

    @Test
    void shouldGiveTypedMapsAndTheirQuantities() {
        List<String> maps = List.of(
                "x^2+y;x*y",
                "x+x/(x^2+y^2);y-y/(x^2+y^2)",
                "exp(x)*cos(y);exp(x)*sin(y)",
                "x^-3+y^0.5;y^(-7)*x",
                "(x*y)^(2/3);log(x)/y",
                "if(x>0, log(x), sqrt(y));piecewise(y<0, x, y>1, acos(y/2), 3)",
                "x^y;mod(x,y)",
                "log(x)!=1;asin(x)<y",
                "max(x,y)*floor(x);abs(x)*1e-30*1e30");
        for (String map : maps) {
            compareQuantities(map, formulas(map));
        }
        assertCompared(0.6);
    }

    private static List<Expr> formulas(String map) {
        return List.of(map.split(";", -1)).stream()
                .map(text -> Parser.parse(text, Scope.of(VARIABLES, List.of())))
                .toList();
    }

    private void compareQuantities(String what, List<Expr> components) {
        Graph map = Formulas.graph(components, VARIABLES, List.of());
        for (Quantity quantity : OF_MAPS) {
            compare(quantity + " of " + what, quantity.of(map), 3);
        }
    }

    @Test
    void shouldGiveQuantitiesOfRandomMaps() {
        for (int i = 0; i < 12; i++) {
            List<Expr> components = List.of(formula(), formula());
            compareQuantities(components.toString(), components);
        }
        assertCompared(0.5);
    }

    @Test
    void shouldGiveQuantitiesOfRandomFunctions() {
        for (int i = 0; i < 8; i++) {
            Expr formula = formula();
            Graph function = Formulas.graph(List.of(formula), VARIABLES, List.of());
            for (Quantity quantity : List.of(Quantity.VALUE, Quantity.GRADIENT_NORM, Quantity.LAPLACIAN)) {
                compare(quantity + " of " + formula, quantity.of(function), 3);
            }
        }
        assertCompared(0.5);
    }

    private Expr formula() {
        List<Expr> pool = new ArrayList<>(List.of(Expr.sym("x"), Expr.sym("y"), Expr.num(1 + rng.nextInt(3))));
        for (int i = 0; i < 7; i++) {
            Expr u = pool.get(rng.nextInt(pool.size()));
            Expr v = pool.get(rng.nextInt(pool.size()));
            pool.add(
                    switch (rng.nextInt(5)) {
                        case 0, 1 -> Expr.call(JOINTS.get(rng.nextInt(JOINTS.size())), u, v);
                        case 2 -> Expr.call(Op.POW, u, Expr.num(rng.nextInt(8) - 3));
                        default -> Expr.call(FUNCTIONS.get(rng.nextInt(FUNCTIONS.size())), u);
                    });
        }
        return pool.get(pool.size() - 1);
    }

    @Test
    void shouldTakeParametersFromUniformsAndGiveASecondOutput() {
        Graph map = Formulas.graph(
                List.of(
                        Parser.parse("a*x^2+y", Scope.of(VARIABLES, List.of("a", "b"))),
                        Parser.parse("b*x*y", Scope.of(VARIABLES, List.of("a", "b")))),
                VARIABLES,
                List.of("a", "b"));
        Graph both = Quantity.together(map, List.of(Quantity.SIGMA_MAX, Quantity.DETERMINANT));
        Optional<Glsl> glsl = Glsl.of(both);
        double[] found = Objects.requireNonNull(gpu).evaluate(glsl.orElseThrow(), new double[] {1, 0.5}, 3, -2);
        assertEquals(1, found[2]);
        assertEquals(2 * 3 * 1 * -2 * 1 - 1 * -2 * 0.5, found[1], 1e-5);
    }
}
