package org.jacoscope.e2e;

import java.util.stream.Stream;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.docs.Docs;

/** The addresses of all pages of the site, one that is not there included. */
final class SitePages {
    static final String NOWHERE = "/nowhere";

    private SitePages() {}

    static Stream<String> all() {
        Stream<String> labs =
                Labs.all().stream().map(lab -> lab.card().id()).flatMap(id -> Stream.of("/labs/" + id, "/embed/" + id));
        Stream<String> docs = Docs.all().stream().map(document -> "/docs/" + document.name());
        return Stream.of(Stream.of("/", "/api", "/docs", NOWHERE), docs, labs).flatMap(pages -> pages);
    }

    static boolean hasPlayer(String path) {
        return path.startsWith("/labs/") || path.startsWith("/embed/");
    }

    /** For names of screenshots: "labs-polar-grid". */
    static String name(String path) {
        return path.equals("/") ? "home" : path.substring(1).replace('/', '-');
    }
}
