package org.jacoscope.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web space as anyone may have one: it hands out files, and index.html for the address of a directory. */
final class FileHost implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path root;
    private final String below;

    /**
     * @param below path of the address at which {@code root} is found: "/courses/maths"
     */
    FileHost(Path root, String below) {
        this.root = root;
        this.below = below;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Of the directory that is served, without a slash at its end. */
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + below);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = file(exchange.getRequestURI().getPath());
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            String name = file.toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What is not below the address becomes a file that does not exist. */
    private Path file(String path) {
        String name = path.startsWith(below + "/") ? path.substring(below.length() + 1) : "nothing";
        return root.resolve(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
