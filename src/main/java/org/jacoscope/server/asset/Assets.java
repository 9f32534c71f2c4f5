package org.jacoscope.server.asset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Reply;

/**
 * Serves web/ below an address that holds one hash of all its files, so that relative imports stay inside one version
 * and everything may be kept for ever. While developing, files are read from disk at each request and asked about.
 */
public final class Assets {

    private static final String DEVELOPING = "dev";

    private interface Source {
        Optional<Body> find(String name);
    }

    private final String version;
    private final Source source;

    private Assets(String version, Source source) {
        this.version = version;
        this.source = source;
    }

    /** The files as they were built. */
    public static Assets packaged() {
        return of(WebFiles.all());
    }

    /**
     * @param files contents by name, such as "player/main.js"
     */
    public static Assets of(SortedMap<String, byte[]> files) {
        Map<String, Body> bodies = new TreeMap<>();
        files.forEach((name, bytes) -> bodies.put(name, new Body(bytes)));
        return new Assets(ContentHash.of(files), name -> Optional.ofNullable(bodies.get(name)));
    }

    /**
     * The files as they are at each request.
     *
     * @param written where those are that people wrote
     * @param built where those are that were compiled
     */
    public static Assets onDisk(Path written, Path built) {
        return new Assets(DEVELOPING, name -> read(name.equals(WebFiles.ENGINE) ? built : written, name));
    }

    /** What stands in the address of web/ for its contents: a hash of them. */
    public String version() {
        return version;
    }

    /**
     * The file {@code name} of web/.
     *
     * @param asked the version in the address; another one than ours is answered too, as happens while servers are
     *     being replaced, but not kept
     */
    public Optional<Reply> find(String asked, String name) {
        boolean lasting = asked.equals(version) && !version.equals(DEVELOPING);
        Caching caching = lasting ? Caching.FOREVER : Caching.ASK;
        return source.find(name).map(body -> Reply.of(MediaTypes.of(name), body, caching));
    }

    /**
     * A script that other sites load, from an address without a version.
     *
     * @throws IllegalStateException when it was not built
     */
    public Reply script(String name) {
        Body body = source.find(name).orElseThrow(() -> new IllegalStateException(name + " is missing."));
        return Reply.of(MediaTypes.of(name), body, Caching.MINUTE);
    }

    /**
     * The names of a module of web/ and of all that it imports, so that browsers may fetch them together.
     *
     * @param entry name of the module, such as "player/main.js"
     */
    public List<String> modules(String entry) {
        return Scripts.reached(entry, this::text);
    }

    private Optional<String> text(String name) {
        return source.find(name).map(body -> new String(body.bytes(), StandardCharsets.UTF_8));
    }

    private static Optional<Body> read(Path root, String name) {
        Path file = root.resolve(name).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Body(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
