package org.jacoscope.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoscope.server.words.Words;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final List<String> SETTINGS = List.of("size", "t");
    private static final String PARTS =
            "The parts are title, presets, panel, toolbar, description, readouts, formulas, lesson, exercise.";

    private static List<String> problems(Map<String, String> asked) {
        return View.ofPage(asked, SETTINGS, Words.british()).problems();
    }

    @Test
    void unknownNamesAreNamedOnce() {
        assertEquals(
                List.of(
                        "There is no part “a”, “b” to show or hide. " + PARTS,
                        "There is no setting “sise” to lock. The settings are size, t."),
                problems(Map.of("show", "a,panel,a", "hide", "b, a", "lock", "sise,size,sise")));
    }

    @Test
    void ofManyUnknownNamesAFewAreRepeated() {
        String names = IntStream.range(0, 20_000).mapToObj(i -> "p" + i).collect(Collectors.joining(","));
        assertEquals(
                List.of("There is no part “p0”, “p1”, “p2” and 19997 more to show or hide. " + PARTS),
                problems(Map.of("show", names)));
    }

    @Test
    void longNamesAreCut() {
        String problem = problems(Map.of("lock", "x".repeat(60_000))).get(0);
        assertTrue(problem.contains("“" + "x".repeat(40) + "…”"), problem);
        assertTrue(problem.length() < 200, problem);
    }

    @Test
    void whatIsUnderstoodIsKeptForLinks() {
        Map<String, String> asked = Map.of(
                "show",
                "panel,panel,nothing",
                "hide",
                "lesson",
                "lock",
                "size,other",
                "theme",
                "dark",
                "lang",
                "en-GB",
                "digits",
                "9",
                "quality",
                "draft");
        assertEquals(
                Map.of(
                        "show", "panel", "hide", "lesson", "lock", "size", "theme", "dark", "lang", "en-GB", "digits",
                        "9"),
                View.understood(asked, SETTINGS));
        assertEquals(
                Map.of(),
                View.understood(Map.of("show", "a,b", "theme", "pink", "lang", "tlh", "digits", "99"), SETTINGS));
    }
}
