package org.jacoscope.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The determinant of a Jacobian at 512² points in a browser's worker: the engine, a loop by hand, math.js. */
final class FieldInWorker {
    private static final Path SCRIPTS = Path.of("benchmarks", "browser");
    private static final Path MATH_JS = SCRIPTS.resolve("node_modules/mathjs/lib/browser/math.js");
    private static final Path BUILT = Path.of("target", "benchmarks");
    private static final String ENTRY = "entry.js";

    private FieldInWorker() {}

    static void print(Browser browser) throws IOException, InterruptedException {
        if (!Files.exists(MATH_JS)) {
            throw new IllegalStateException("math.js is not here: npm ci --prefix benchmarks/browser");
        }
        compileEntry();
        HttpServer server = serve();
        try (Page page = browser.newPage()) {
            page.navigate("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Object answer = page.evaluate("() => new Promise((resolve, reject) => {"
                    + " const worker = new Worker('worker.js');"
                    + " worker.onmessage = ({ data }) => data.error ? reject(data.error) : resolve(data);"
                    + " worker.onerror = ({ message }) => reject(message); })");
            print((Map<?, ?>) answer);
        } finally {
            server.stop(0);
        }
    }

    private static void print(Map<?, ?> figures) {
        double engine = number(figures, "engine");
        double mathJs = number(figures, "mathJs");
        System.out.printf(
                "field of det J at 512²: engine %.1f ms, by hand %.1f ms, ratio %.2f; math.js %.0f ms, %.0f times the engine%n",
                engine, number(figures, "hand"), number(figures, "ratio"), mathJs, mathJs / engine);
        System.out.printf(
                "  largest relative difference from the loop by hand %.1e, from math.js %.1e%n",
                number(figures, "fromHand"), number(figures, "fromMathJs"));
    }

    private static double number(Map<?, ?> figures, String name) {
        return figures.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** As the engine is compiled. */
    private static void compileEntry() throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.jacoscope.engine.EntryBuild",
                DeterminantEntry.class.getName(),
                BUILT.toString(),
                ENTRY,
                "full");
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The entry does not compile.");
        }
    }

    private static HttpServer serve() throws IOException {
        Map<String, Path> files = Map.of(
                "/worker.js",
                SCRIPTS.resolve("worker.js"),
                "/baselines.js",
                SCRIPTS.resolve("baselines.js"),
                "/math.js",
                MATH_JS,
                "/entry.js",
                BUILT.resolve(ENTRY));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = files.get(exchange.getRequestURI().getPath());
            byte[] bytes = file == null ? new byte[0] : Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", file == null ? "text/html" : "text/javascript");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
        server.start();
        return server;
    }
}
