package org.jacoscope.server.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jacoscope.server.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    @TempDir
    private Path temporary = Path.of("");

    private Path root = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        root = temporary.resolve("site");
    }

    private void export(String... names) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(UTF_8));
        }
        new ExportFolder(root).replace(files);
    }

    private List<String> found() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .filter(name -> !name.equals(ExportFolder.MARKER))
                    .sorted()
                    .toList();
        }
    }

    private void put(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "mine");
    }

    private String refusal(String... names) {
        return String.valueOf(
                assertThrows(ProblemException.class, () -> export(names)).getMessage());
    }

    @Test
    void aNewFolderIsMade() throws IOException {
        export("a.html", "b/c.html");
        assertEquals(List.of("a.html", "b", "b/c.html"), found());
        assertEquals("b/c.html", Files.readString(root.resolve("b/c.html")));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(root);
        export("a.html");
        assertEquals(List.of("a.html"), found());
    }

    @Test
    void aFolderOfOthersIsLeftAlone() throws IOException {
        put("thesis.tex");
        assertEquals(
                root + " is not empty and not an earlier export. Name a new or an empty directory.", refusal("a.html"));
        assertEquals(List.of("thesis.tex"), found());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(root, "mine");
        assertEquals(root + " is not a directory. Name a new or an empty one.", refusal("a.html"));
    }

    @Test
    void theNextExportRemovesWhatTheLastOneWroteAndNothingElse() throws IOException {
        export("a.html", "old/b.html", "both/c.html");
        put("CNAME");
        put("both/notes.txt");
        export("a.html", "new/d.html");
        assertEquals(List.of("CNAME", "a.html", "both", "both/notes.txt", "new", "new/d.html"), found());
    }

    @Test
    void whatIsInTheWayIsNamedBeforeAnythingIsChanged() throws IOException {
        export("a.html");
        put("b/c.html");
        assertEquals(
                root.resolve("b/c.html")
                        + " is in the way, and no export wrote it. Move it, or name another directory.",
                refusal("b/c.html"));
        put("d");
        assertTrue(refusal("d/e.html").startsWith(root.resolve("d") + " is in the way"));
        assertEquals(List.of("a.html", "b", "b/c.html", "d"), found());
    }

    @Test
    void aFileMayBecomeAFolder() throws IOException {
        export("a");
        export("a/b");
        assertEquals(List.of("a", "a/b"), found());
    }

    @Test
    void aListThatLeadsOutsideIsNotBelieved() throws IOException {
        export("a.html");
        Path outside = temporary.resolve("thesis.tex");
        Files.writeString(outside, "mine");
        Files.writeString(root.resolve(ExportFolder.MARKER), "a.html\n../thesis.tex\n");
        assertTrue(refusal("a.html").contains(" names ../thesis.tex, which no export wrote."));
        assertTrue(Files.exists(outside) && Files.exists(root.resolve("a.html")));
    }

    @Test
    void aLinkThatLeadsOutsideIsNotFollowed() throws IOException {
        export("a/b.html");
        Path outside = Files.createDirectories(temporary.resolve("elsewhere")).resolve("b.html");
        Files.writeString(outside, "mine");
        Files.delete(root.resolve("a/b.html"));
        Files.delete(root.resolve("a"));
        Files.createSymbolicLink(root.resolve("a"), outside.getParent());
        assertTrue(refusal("a/b.html").contains("is in the way"));
        export("c.html");
        assertTrue(Files.exists(outside));
    }
}
