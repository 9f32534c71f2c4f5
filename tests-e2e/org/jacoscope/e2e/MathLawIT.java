package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java's functions, operators and conversions, compiled as the engine is, give the JVM's numbers in a browser. */
class MathLawIT extends BrowserTest {

    private static final long SEED = 20261124;
    private static final int PAIRS = 1 << 16;
    private static final String ENTRY = "functions.js";

    private static final String LOAD = """
            async ({ module, x, y }) => {
              const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
              const numbers = (text) => new Float64Array(bytes(text).buffer);
              const entry = await import(module);
              window.functions = { entry, x: numbers(x), y: numbers(y) };
            }""";

    private static final String VALUES = """
            (name) => {
              const values = functions.entry.values(name, functions.x, functions.y);
              let text = "";
              for (let at = 0; at < values.byteLength; at += 4096) {
                text += String.fromCharCode(...new Uint8Array(values.buffer, at, Math.min(4096, values.byteLength - at)));
              }
              return btoa(text);
            }""";

    @TempDir
    Path directory;

    @Test
    void shouldComputeTheJvmsNumbers() throws Exception {
        compileEntry();
        double[][] pairs = NumberPairs.of(PAIRS, new Rng(SEED));
        open("/");
        String module = origin + "/" + ENTRY;
        page.route(
                module,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setPath(directory.resolve(ENTRY))
                        .setContentType("text/javascript")));
        page.evaluate(LOAD, Map.of("module", module, "x", base64(pairs[0]), "y", base64(pairs[1])));
        List<String> wrong = new ArrayList<>();
        for (JavaFunction function : JavaFunction.values()) {
            double[] found = doubles((String) page.evaluate(VALUES, function.name()));
            compare(function, pairs, found, wrong);
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void compare(JavaFunction function, double[][] pairs, double[] found, List<String> wrong) {
        double worst = -1;
        String where = "";
        for (int i = 0; i < PAIRS; i++) {
            double expected = function.of(pairs[0][i], pairs[1][i]);
            double off = difference(expected, found[i]);
            if (off > worst) {
                worst = off;
                where = function + "(" + pairs[0][i] + ", " + pairs[1][i] + ") is " + found[i] + " instead of "
                        + expected;
            }
        }
        if (worst > function.ulps()) {
            wrong.add(where + ": " + worst + " ulp, not " + function.ulps());
        }
    }

    /** In ulp of the expected number; infinite when only one of the two is finite, or zeros differ in sign. */
    private static double difference(double expected, double found) {
        if (Double.doubleToLongBits(expected) == Double.doubleToLongBits(found)) {
            return 0;
        }
        double off = Math.abs(expected - found) / Math.ulp(expected);
        return off > 0 ? off : Double.POSITIVE_INFINITY;
    }

    /** Whatever of Math the compiled rooms call is compared here. */
    @Test
    void shouldLeaveOutNoFunctionOfMath() {
        Set<String> compared =
                Arrays.stream(JavaFunction.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> called = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jacoscope.core", "org.jacoscope.scene", "org.jacoscope.lab")
                .forEach(type -> type.getAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Math.class))
                        .forEach(access -> called.add(access.getName())));
        called.removeAll(compared);
        assertEquals(Set.of(), called);
    }

    private void compileEntry() throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "engine-classes")
                        + System.getProperty("path.separator")
                        + System.getProperty("java.class.path"),
                "org.jacoscope.engine.EntryBuild",
                JavaFunctionEntry.class.getName(),
                directory.toString(),
                ENTRY,
                "full");
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), "the entry compiles");
    }

    private static String base64(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    private static double[] doubles(String base64) {
        double[] numbers = new double[PAIRS];
        ByteBuffer.wrap(Base64.getDecoder().decode(base64))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(numbers);
        return numbers;
    }
}
