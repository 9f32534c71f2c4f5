package org.jacoscope.server.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The documentation, in the order in which it is listed. */
public final class Docs {
    private static final List<String> NAMES = List.of("api", "embedding", "exporting", "operating");

    private static final List<Document> ALL = NAMES.stream().map(Docs::read).toList();

    private Docs() {}

    public static List<Document> all() {
        return ALL;
    }

    public static Optional<Document> named(String name) {
        return ALL.stream().filter(document -> document.name().equals(name)).findFirst();
    }

    private static Document read(String name) {
        String file = "/docs/" + name + ".md";
        try (InputStream in = Objects.requireNonNull(Docs.class.getResourceAsStream(file), file)) {
            return Document.of(name, Markdown.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
