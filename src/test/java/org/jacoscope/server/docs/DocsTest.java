package org.jacoscope.server.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsTest {

    @Test
    void everyPageOfTheDirectoryIsListed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            Set<String> written = files.map(Path::getFileName)
                    .map(String::valueOf)
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .collect(Collectors.toSet());
            assertEquals(written, Docs.all().stream().map(Document::name).collect(Collectors.toSet()));
        }
    }

    @Test
    void everyPageHasATitleAndASentence() {
        for (Document document : Docs.all()) {
            assertFalse(document.title().isEmpty(), document.name());
            assertTrue(document.summary().matches("[^.]{10,200}\\."), document.name() + ": " + document.summary());
        }
    }

    @Test
    void headingsHaveAnchorsAndCodeCanBeScrolledByKeyboard() {
        String html = html("# Title\n\nWords.\n\n## A part\n\n```\ncode\n```\n");
        assertTrue(html.contains("<h2 id=\"a-part\">A part</h2>"), html);
        assertTrue(html.contains("<pre tabindex=\"0\" role=\"group\" aria-label=\"Code\"><code>code"), html);
    }

    @Test
    void linksLeadWhereTheSiteHasThePage() {
        assertTrue(html("[API](api.md)").contains("<a href=\"to api.md\">API</a>"));
        assertTrue(html("[nowhere](none)").contains("<a>nowhere</a>"));
    }

    @Test
    void htmlAndScriptsOfASourceAreShownAsText() {
        assertFalse(html("<script>alert(1)</script>").contains("<script>"));
        assertFalse(html("a <b onclick=x>b</b>").contains("<b"));
    }

    private static String html(String source) {
        return Document.of("test", Markdown.parse(source))
                .html(link -> link.equals("none") ? "" : "to " + link, "Code");
    }
}
