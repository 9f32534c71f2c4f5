package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.Reference;
import org.jacoscope.core.num.Tolerances;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Values, Jacobians, Hessians and determinants against numbers computed at 90 digits. */
class ReferenceTest {
    private static final JsonNode FILE = Reference.read("jacobians.json");

    @TestFactory
    Stream<DynamicTest> valuesAndJacobiansOfTheCases() {
        return each("cases", (test, mode) -> {
            Graph jacobian = mode.jacobian(mapOf(test));
            for (JsonNode point : test.get("points")) {
                double[] got = Maps.at(jacobian, Reference.numbers(point.get("x")));
                double[] values = Reference.numbers(point.get("F"));
                double[][] rows = Reference.matrix(point.get("J"));
                for (int i = 0; i < values.length; i++) {
                    assertClose(values[i], got[i], point.get("atolF").get(i), "F" + i + " at " + point.get("x"));
                    for (int j = 0; j < rows[i].length; j++) {
                        double entry = got[values.length + i * rows[i].length + j];
                        String where = "J" + i + j + " at " + point.get("x");
                        assertClose(rows[i][j], entry, point.get("atolJ").get(i), where);
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> hessiansOfTheCases() {
        return cases().filter(test -> test.get("points").get(0).has("H"))
                .map(test -> dynamic("Hessian", test, () -> {
                    Graph hessian = Hessian.of(mapOf(test));
                    int n = test.get("vars").size();
                    for (JsonNode point : test.get("points")) {
                        double[] got = Maps.at(hessian, Reference.numbers(point.get("x")));
                        double[][] rows = Reference.matrix(point.get("H"));
                        for (int k = 0; k < n * n; k++) {
                            String where = "H" + k / n + k % n + " at " + point.get("x");
                            assertClose(rows[k / n][k % n], got[1 + n + k], point.get("atolH"), where);
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> kinksFollowTheConvention() {
        return each("kinks_domain", (test, mode) -> {
            Graph jacobian = mode.jacobian(mapOf(test));
            for (JsonNode point : test.get("points")) {
                double[] got = Maps.at(jacobian, Reference.numbers(point.get("x")));
                double[] values = Reference.numbers(point.get("F_torch"));
                double[][] rows = Reference.matrix(point.get("J_torch"));
                for (int i = 0; i < values.length; i++) {
                    assertNear(values[i], got[i], "F" + i + " at " + point.get("x"));
                    for (int j = 0; j < rows[i].length && Double.isFinite(values[i]); j++) {
                        double entry = got[values.length + i * rows[i].length + j];
                        assertNear(rows[i][j], entry, "J" + i + j + " at " + point.get("x"));
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> constantsAreFolded() {
        List<JsonNode> tests = new ArrayList<>();
        FILE.get("constants").forEach(tests::add);
        return tests.stream()
                .map(test -> DynamicTest.dynamicTest(test.get("expr").textValue(), () -> {
                    double want = Reference.number(test.get("value"));
                    double got = Maps.at(Maps.map("x", test.get("expr").textValue()), 0.5)[0];
                    assertEquals(want, got, 4 * Tolerances.EPSILON * Math.abs(want));
                }));
    }

    private interface Check {
        void run(JsonNode test, Maps.Mode mode);
    }

    private static Stream<DynamicTest> each(String section, Check check) {
        List<JsonNode> tests = new ArrayList<>();
        FILE.get(section).forEach(tests::add);
        return tests.stream()
                .flatMap(test -> Stream.of(Maps.Mode.values())
                        .map(mode -> dynamic(mode.name(), test, () -> check.run(test, mode))));
    }

    private static Stream<JsonNode> cases() {
        List<JsonNode> tests = new ArrayList<>();
        FILE.get("cases").forEach(tests::add);
        return tests.stream();
    }

    private static DynamicTest dynamic(String what, JsonNode test, Runnable check) {
        return DynamicTest.dynamicTest(what + " " + test.get("id").textValue(), check::run);
    }

    private static Graph mapOf(JsonNode test) {
        return Maps.map(Reference.texts(test.get("vars")), Reference.texts(test.get("exprs")));
    }

    private static void assertNear(double want, double got, String where) {
        double allowed = Double.isFinite(want) ? 4 * Tolerances.EPSILON * Math.abs(want) : 0;
        boolean near = Math.abs(want - got) <= allowed || want == got || (Double.isNaN(want) && Double.isNaN(got));
        assertTrue(near, () -> where + ": " + got + " instead of " + want);
    }

    private static void assertClose(double want, double got, JsonNode tolerance, String where) {
        if (tolerance.isNull() || Double.isNaN(want)) {
            return;
        }
        double allowed = Tolerances.RELATIVE * Math.abs(want) + Reference.number(tolerance);
        assertTrue(want == got || Math.abs(want - got) <= allowed, () -> where + ": " + got + " instead of " + want);
    }
}
