package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jacoscope.Reference;
import org.jacoscope.core.calculus.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in Java are compiled and run. */
class JavaProgramTest {
    /** Of entries that are simplified, against those that 90 digits gave. */
    private static final double RELATIVE = 1e-9;

    @TempDir
    Path classes = Path.of("");

    private record Source(String name, String text) {
        JavaFileObject file() {
            return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                }
            };
        }
    }

    private URLClassLoader compiled(List<Source> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", classes.toString(), "-proc:none");
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        options,
                        null,
                        sources.stream().map(Source::file).toList())
                .call();
        assertTrue(compiled, "the programs compile");
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, JavaProgramTest.class.getClassLoader());
    }

    private static Object call(ClassLoader loader, String name, String method, double[] point) throws Exception {
        Method found = loader.loadClass(name).getDeclaredMethod(method, double[].class);
        found.setAccessible(true);
        return found.invoke(null, (Object) point);
    }

    @Test
    void programPrintsTheMapAndItsJacobian() throws Exception {
        String text = ProgramTest.text(Dialect.JAVA, ProgramTest.program("x,y", "x^2+y;x*y", 2, -3.5));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader = compiled(List.of(new Source("Jacobian", text)))) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Jacobian").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        assertEquals("[0.5, -7.0]\n[[4.0, 1.0], [-3.5, 2.0]]\n", printed.toString(StandardCharsets.UTF_8));
    }

    /**
     * All maps of the reference file of usual length, at all their points, but for those with a gamma function: the
     * digamma function of Commons Math has half the digits.
     */
    @Test
    void programsComputeTheNumbersOfOtherTools() throws Exception {
        Map<String, JsonNode> rows = new LinkedHashMap<>();
        List<Source> sources = new ArrayList<>();
        for (JsonNode row : Reference.read("jacobians.json").get("cases")) {
            String names = String.join(",", Reference.texts(row.get("vars")));
            String map = String.join(";", Reference.texts(row.get("exprs")));
            double[] at = Reference.numbers(row.get("points").get(0).get("x"));
            Program program = ProgramTest.program(names, map, at);
            boolean usual = !row.get("tags").toString().matches(".*(long|deep).*") && !map.contains("gamma");
            if (usual && program.jacobian().isPresent()) {
                String name = "Jacobian" + rows.size();
                rows.put(name, row);
                String text = ProgramTest.text(Dialect.JAVA, program);
                sources.add(new Source(name, text.replace("class Jacobian", "class " + name)));
            }
        }
        int compared = 0;
        try (URLClassLoader loader = compiled(sources)) {
            for (Map.Entry<String, JsonNode> entry : rows.entrySet()) {
                compared += compare(loader, entry.getKey(), entry.getValue());
            }
        }
        assertTrue(compared > 1_000, compared + " numbers compared");
    }

    private static int compare(ClassLoader loader, String name, JsonNode row) throws Exception {
        int compared = 0;
        for (JsonNode point : row.get("points")) {
            double[] x = Reference.numbers(point.get("x"));
            double[] value = (double[]) call(loader, name, "f", x);
            double[][] jacobian = (double[][]) call(loader, name, "jacobian", x);
            for (int i = 0; i < value.length; i++) {
                String where = row.get("id") + " component " + i + " at " + point.get("x");
                compared +=
                        near(where, point.get("F").get(i), point.get("atolF").get(i), value[i]);
                for (int j = 0; j < x.length; j++) {
                    JsonNode want = point.get("J").get(i).get(j);
                    compared += near(
                            where + ", derivative " + j,
                            want,
                            point.get("atolJ").get(i),
                            jacobian[i][j]);
                }
            }
        }
        return compared;
    }

    private static int near(String where, JsonNode wanted, JsonNode atol, double got) {
        double want = Reference.number(wanted);
        if (atol.isNull()) {
            return 0;
        }
        double tolerance = RELATIVE * Math.abs(want) + 100 * atol.doubleValue();
        assertTrue(want == got || Math.abs(got - want) <= tolerance, where + ": " + got + ", not " + want);
        return 1;
    }

    /** What the core evaluates, the program evaluates too: kinks, cases, special functions. */
    @Test
    void programsOfSpecialFunctionsAgreeWithTheCore() throws Exception {
        List<String> maps = List.of(
                "if(x>0.5,log(x),y);(x<y)+(x>=y)*3;mod(y,x);round(y);sign(-x)",
                "asinh(x);acosh(1+y);atanh(x/3);sec(x);csc(x);cot(x);log2(x);cbrt(-x)",
                "erf(x);gamma(y);lgamma(y);sigmoid(x);softplus(y);relu(-x)",
                "hypot(x,y);max(x,y);min(x,y);abs(-x);floor(y);ceil(y);tau*x;pi+e^y");
        List<Source> sources = new ArrayList<>();
        double[] at = {0.7, 1.9};
        for (String map : maps) {
            String text = ProgramTest.text(Dialect.JAVA, ProgramTest.program("x,y", map, at));
            String name = "Special" + sources.size();
            sources.add(new Source(name, text.replace("class Jacobian", "class " + name)));
        }
        try (URLClassLoader loader = compiled(sources)) {
            for (int k = 0; k < maps.size(); k++) {
                Program program = ProgramTest.program("x,y", maps.get(k), at);
                Mapping mapping = Mapping.of(program.variables(), program.components(), Map.of());
                double[] value = (double[]) call(loader, "Special" + k, "f", at);
                double[] want = mapping.value(at);
                for (int i = 0; i < want.length; i++) {
                    assertEquals(want[i], value[i], 1e-13 * Math.max(1, Math.abs(want[i])), maps.get(k) + " " + i);
                }
            }
        }
    }
}
