package org.jacoscope.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.json.JsonReader;

/** A real server on a free port, and a client of it. Started once for all tests; it ends with the tests' JVM. */
public final class TestServer {

    /** Machines that run tests are busy: a slow answer is not what the other tests are about. */
    private static final int DEADLINE_MILLIS = 5_000;

    private static final TestServer SHARED =
            new TestServer(Server.start(0, "127.0.0.1", Limits.standard().deadline(DEADLINE_MILLIS)));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    public static TestServer shared() {
        return SHARED;
    }

    static TestServer with(Server server) {
        return new TestServer(server);
    }

    int port() {
        return server.port();
    }

    /**
     * @param bytes in UTF-8
     */
    public record Answer(int status, Map<String, java.util.List<String>> headers, byte[] bytes, double seconds) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return String.join(
                    ", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), java.util.List.of()));
        }

        /** The body as a JSON object. */
        @SuppressWarnings("unchecked")
        public Map<String, Object> json() {
            return (Map<String, Object>) JsonReader.read(bytes);
        }

        /** The sentence of a problem. */
        public String detail() {
            return String.valueOf(json().get("detail"));
        }
    }

    /**
     * @param headers names and values by turns
     */
    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer head(String path, String... headers) {
        return send(request(path, headers).method("HEAD", BodyPublishers.noBody()));
    }

    public Answer method(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    public Answer post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    public Answer post(String path, byte[] body, String type) {
        return send(request(path, "Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Asks by another of our host's names. */
    public Answer getFrom(String host, String path) {
        return send(HttpRequest.newBuilder(URI.create("http://" + host + ":" + server.port() + path))
                .GET());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Answer(response.statusCode(), response.headers().map(), response.body(), seconds);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
