package org.jacoscope.server.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"");

    @Test
    void everyKeyIsSaidAndEverySaidKeyExists() {
        Set<String> said = new TreeSet<>();
        find(Path.of("web"), ".js", said, "player.");
        find(Path.of("templates"), ".jte", said, "");
        find(Path.of("src/main/java/org/jacoscope/server"), ".java", said, "");
        assertEquals(said, new TreeSet<>(Words.british().texts().keySet()));
    }

    @Test
    void pseudoLanguageChangesEveryTextButKeepsNames() {
        Words.british()
                .texts()
                .forEach((key, text) -> assertNotEquals(text, Words.of("en-XA").say(key), key));
        assertEquals("rtl", Words.of("ar-XB").direction());
        Words some = new Words("en", "ltr", Map.of("use", "Use {name}"));
        assertEquals("Ûšé {name} ····", Pseudo.of(some, "x", "ltr").say("use"));
    }

    @Test
    void unknownLanguageIsBritish() {
        assertEquals("en-GB", Words.of("tlh").language());
    }

    private static void find(Path root, String ending, Set<String> said, String prefix) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(ending))
                    .forEach(file ->
                            SAID.matcher(text(file)).results().forEach(found -> said.add(prefix + found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
