package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jacoscope.Reference;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Csv;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;

class CalculatorTest extends LabLaws {
    private static final double RELATIVE = 1e-12;

    @Override
    protected Lab lab() {
        return new Calculator();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    private static String words(Scene scene, String id) {
        return ((Readout.Value.Words) readout(scene, id)).text();
    }

    private static String formula(Scene scene, String id) {
        return scene.formulas().stream()
                .filter(formula -> formula.id().equals(id))
                .map(Formula::text)
                .findFirst()
                .orElse("none");
    }

    private static List<String> notes(Scene scene) {
        return scene.notes().stream().map(Note::text).toList();
    }

    /** mpmath's numbers to 90 digits: values, Jacobians, determinants, singular values, Hessians. */
    @Test
    void numbersAreThoseOfTheReference() {
        int compared = 0;
        for (JsonNode row : Reference.read("jacobians.json").get("cases")) {
            List<String> names = Reference.texts(row.get("vars"));
            List<String> map = Reference.texts(row.get("exprs"));
            boolean usual = !row.get("tags").toString().matches(".*(long|deep|hard|implicit).*");
            for (JsonNode point : row.get("points")) {
                double[] x = Reference.numbers(point.get("x"));
                if (usual
                        && names.size() <= 6
                        && map.size() <= 6
                        && Arrays.stream(x).allMatch(v -> Math.abs(v) < 1e9)) {
                    compare(row.get("id").textValue(), names, map, x, point);
                    compared++;
                }
            }
        }
        assertTrue(compared > 150, compared + " points compared");
    }

    private void compare(String id, List<String> names, List<String> map, double[] x, JsonNode point) {
        Scene scene = scene(Map.of(
                "names",
                String.join(",", names),
                "map",
                String.join(";", map),
                "point",
                Arrays.stream(x).mapToObj(Numbers::shortest).collect(Collectors.joining(","))));
        double[] value = vector(scene, "value");
        double[] jacobian = matrix(scene, "jacobian");
        double[] rows = Reference.numbers(point.get("atolJ"));
        double worst = Arrays.stream(rows).max().orElseThrow();
        for (int i = 0; i < value.length; i++) {
            near(id, point.get("F").get(i), point.get("atolF").get(i).asDouble(), value[i]);
            for (int j = 0; j < x.length; j++) {
                near(id, point.get("J").get(i).get(j), rows[i], jacobian[i * x.length + j]);
            }
        }
        double[] singular = vector(scene, "singular");
        double size = Reference.number(point.get("sv").get(0));
        for (int i = 0; i < singular.length; i++) {
            near(id + " σ", point.get("sv").get(i), 1e-12 * size + value.length * x.length * worst, singular[i]);
        }
        if (point.has("det")) {
            double scale = Math.max(1, Math.pow(size, x.length));
            near(id + " det", point.get("det"), 1e-11 * scale + 100 * worst * scale, scalar(scene, "determinant"));
        }
        if (point.has("H") && !point.get("atolH").isNull()) {
            double[] hessian = matrix(scene, "hessian");
            for (int k = 0; k < hessian.length; k++) {
                JsonNode want = point.get("H").get(k / x.length).get(k % x.length);
                near(id + " H", want, point.get("atolH").doubleValue(), hessian[k]);
            }
        }
    }

    private static void near(String where, JsonNode wanted, double tolerance, double got) {
        double want = Reference.number(wanted);
        assertTrue(
                want == got || Math.abs(got - want) <= RELATIVE * Math.abs(want) + tolerance,
                where + ": " + got + ", not " + want);
    }

    @Test
    void polarMapHasItsRadiusForADeterminant() {
        Scene scene = preset("polar");
        double c = Math.cos(0.75);
        double s = Math.sin(0.75);
        assertArrayEquals(new double[] {c, -2 * s, s, 2 * c}, matrix(scene, "jacobian"), 1e-15);
        assertEquals(2, scalar(scene, "determinant"), 1e-15);
        assertEquals("det J = r", formula(scene, "determinant"));
        assertArrayEquals(new double[] {2, 1}, vector(scene, "singular"), 1e-15);
        assertEquals(2, scalar(scene, "condition"), 1e-14);
        assertArrayEquals(new double[] {0, -s, -s, -2 * c}, matrix(scene, "hessian"), 1e-15);
        assertEquals("H = [[0, -sin(theta)], [-sin(theta), -r*cos(theta)]]", formula(scene, "hessian"));
    }

    @Test
    void sphericalDeterminantIsKnown() {
        Scene scene = preset("spherical");
        assertEquals("det J = rho^2*sin(phi)", formula(scene, "determinant"));
        assertEquals(2.25 * Math.sin(1), scalar(scene, "determinant"), 1e-14);
        assertArrayEquals(new double[] {1.5, 1.5 * Math.sin(1), 1}, vector(scene, "singular"), 1e-14);
    }

    @Test
    void aCurveHasAVelocity() {
        Scene scene = preset("curve");
        double[] velocity = {-Math.sin(1), Math.cos(1), 1.0 / 3};
        assertArrayEquals(velocity, matrix(scene, "jacobian"), 1e-15);
        assertArrayEquals(velocity, vector(scene, "jvp"), 1e-15);
        assertEquals(Math.sqrt(10) / 3, scalar(scene, "volume"), 1e-15);
        assertEquals("sqrt(det(J^T J)) = sqrt(10)/3", formula(scene, "element"));
        assertEquals("none: J is 3×1, not square", words(scene, "determinant"));
        assertTrue(
                notes(scene)
                        .contains(
                                "J is 3×1: 1 sweep of forward mode, a column each, or 3 sweeps of reverse mode, a row each."),
                notes(scene).toString());
    }

    @Test
    void aLossHasAGradient() {
        Scene scene = preset("loss");
        double s = 1 / (1 + Math.exp(2));
        double[] gradient = {0.2 - s, 0.1 - 2 * s, -s};
        assertArrayEquals(gradient, matrix(scene, "jacobian"), 1e-15);
        assertArrayEquals(gradient, vector(scene, "vjp"), 1e-15);
        assertEquals("0: 3 dimensions do not fit into 1", words(scene, "volume"));
        double t = s * (1 - s);
        assertArrayEquals(
                new double[] {t + 0.2, 2 * t, t, 2 * t, 4 * t + 0.2, 2 * t, t, 2 * t, t + 0.2},
                matrix(scene, "hessian"),
                1e-15);
    }

    /** A torus: the area element is 2 + cos t. */
    @Test
    void aSurfaceHasAnAreaElement() {
        Scene scene = preset("surface");
        assertEquals(2 + Math.cos(1), scalar(scene, "volume"), 1e-14);
        assertEquals("none: J is 3×2, not square", words(scene, "determinant"));
    }

    @Test
    void softmaxLosesADirection() {
        Scene scene = preset("softmax");
        assertEquals(0, scalar(scene, "determinant"));
        assertEquals(2, scalar(scene, "rank"));
        assertEquals(Double.POSITIVE_INFINITY, scalar(scene, "condition"));
        assertArrayEquals(new double[3], vector(scene, "jvp"), 1e-15);
        assertEquals(
                "J has rank 2 here, of at most 3: its columns depend on each other, and F has no differentiable inverse.",
                notes(scene).get(0));
        assertEquals(
                "J has rank 2 here",
                scene.readouts().stream()
                        .filter(readout -> readout.id().equals("condition"))
                        .findFirst()
                        .orElseThrow()
                        .why());
    }

    /** wᵀ(J v) is (wᵀJ)v: forward and reverse meet. */
    @Test
    void productsFromEitherSideMeet() {
        Scene scene = scene(Map.of(
                "names",
                "x,y,z",
                "map",
                "x*y*z;exp(x-y)+z",
                "point",
                "0.5,-1,2",
                "tangent",
                "1,2,-1",
                "cotangent",
                "3,0.5"));
        double[] jvp = vector(scene, "jvp");
        double[] vjp = vector(scene, "vjp");
        assertEquals(3 * jvp[0] + 0.5 * jvp[1], vjp[0] + 2 * vjp[1] - vjp[2], 1e-13);
        double e = Math.exp(1.5);
        assertArrayEquals(new double[] {-2 + 2 + 0.5, e - 2 * e - 1}, jvp, 1e-14);
    }

    @Test
    void variablesAndComponentsComeAndGo() {
        Scene more = scene(Map.of("names", "r,theta,z", "map", "r*cos(theta);r*sin(theta);z"));
        assertArrayEquals(new double[] {2 * Math.cos(0.75), 2 * Math.sin(0.75), 0}, vector(more, "value"), 1e-15);
        Scene fewer = scene(Map.of("names", "r", "map", "r^2", "row", "6"));
        assertArrayEquals(new double[] {4}, matrix(fewer, "jacobian"));
        assertEquals(4, scalar(fewer, "determinant"));
        assertTrue(
                notes(fewer).contains("The map has one component: the last one is looked at."),
                notes(fewer).toString());
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        Scene scene = scene(Map.of("names", "x,y", "map", "log(x);y", "point", "-1,0"));
        assertTrue(Double.isNaN(vector(scene, "value")[0]));
        assertEquals(
                "F₁ is undefined here: logarithm of a negative number (x = −1).",
                notes(scene).get(0));
        assertEquals(
                "A map of 2 variables and 2 components at x = −1, y = 0. The map or its Jacobian is undefined here.",
                scene.description());
        Scene kink = scene(Map.of("names", "x", "map", "sqrt(x)", "point", "0"));
        assertEquals(
                "The map has a value here, but no finite derivative.",
                notes(kink).get(0));
    }

    @Test
    void squaresAreAsLargeAsTheEntries() {
        Scene scene = scene(Map.of("names", "x,y", "map", "x-4*y;2*x"));
        List<Mark.Polygons> solid = scene.figures().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.fill() == Mark.Fill.SOLID)
                .map(mark -> (Mark.Polygons) mark)
                .toList();
        assertEquals(
                List.of(Role.POSITIVE, Role.NEGATIVE, Role.POSITIVE),
                solid.stream().map(Mark.Polygons::role).toList());
        double[] areas = solid.stream().mapToDouble(square -> area(square.xy())).toArray();
        assertEquals(4, areas[1] / areas[0], 1e-9);
        assertEquals(2, areas[2] / areas[0], 1e-9);
        long hatched = scene.figures().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.fill() == Mark.Fill.HATCH)
                .count();
        assertEquals(1, hatched);
    }

    private static double area(double[] xy) {
        return (xy[2] - xy[0]) * (xy[5] - xy[1]);
    }

    /** The gradient stands at right angles to the contour line through the point, which is the circle about 0. */
    @Test
    void gradientStandsAcrossTheContourLines() {
        Scene scene = scene(Map.of("names", "x,y", "map", "x^2+y^2", "point", "1.2,1.6", "tangent", "0,0"));
        List<Mark> marks = scene.figures().get(0).marks();
        Mark.Arrows arrow = (Mark.Arrows) marks.stream()
                .filter(mark -> mark instanceof Mark.Arrows)
                .findFirst()
                .orElseThrow();
        double[] xy = arrow.xy();
        assertEquals(1.2 / 1.6, (xy[2] - xy[0]) / (xy[3] - xy[1]), 1e-12);
        for (Mark mark : marks) {
            if (mark instanceof Mark.Polylines line) {
                double level = line.xy()[0] * line.xy()[0] + line.xy()[1] * line.xy()[1];
                for (int i = 0; i < line.xy().length; i += 2) {
                    assertEquals(level, Math.pow(line.xy()[i], 2) + Math.pow(line.xy()[i + 1], 2), 1e-9 * level);
                }
            }
        }
    }

    @Test
    void handlesMoveTheFirstTwoCoordinates() {
        Scene scene = preset("six");
        assertEquals(
                List.of("point", "tangent"),
                scene.handles().stream().map(Handle::id).toList());
        assertArrayEquals(
                new double[] {1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0},
                scene.handles().get(0).gain());
        assertArrayEquals(new double[] {1, 0}, preset("curve").handles().get(0).gain());
    }

    @Test
    void tablesHoldJacobianAndHessian() {
        String csv = Csv.write(scene(Map.of("names", "x,y", "map", "x^2*y;x+3*y", "point", "1,2")));
        assertEquals("""
                F and J at the point
                row,F,d/dx,d/dy
                1,2,4,1
                2,7,1,3

                The Hessian of F₁
                row,gradient,d/dx,d/dy
                1,4,4,2
                2,1,2,0
                """, csv.replace("\r\n", "\n"));
    }
}
