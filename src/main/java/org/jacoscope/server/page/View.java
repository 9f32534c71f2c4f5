package org.jacoscope.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jacoscope.server.words.Words;

/**
 * How an address asks to show a lab. What is locked only the player needs to know; here its names are checked.
 *
 * @param hidden the parts that are not seen
 * @param problems about names that nothing has, as sentences
 */
public record View(Set<Part> hidden, List<String> problems) {

    /**
     * Of a lab's own page.
     *
     * @param asked the query's {@code show}, {@code hide} and {@code lock}: names with commas between them
     * @param settings keys of the lab's properties
     */
    public static View ofPage(Map<String, String> asked, Collection<String> settings, Words words) {
        return read(Set.of(), asked, settings, words);
    }

    /** The same of its page for frames, which shows less by itself. */
    public static View ofFrame(Map<String, String> asked, Collection<String> settings, Words words) {
        return read(Part.HIDDEN_IN_FRAMES, asked, settings, words);
    }

    private static View read(Set<Part> atFirst, Map<String, String> asked, Collection<String> settings, Words words) {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        hidden.addAll(atFirst);
        List<String> problems = new ArrayList<>();
        for (String key : List.of("show", "hide")) {
            for (String name : names(asked, key)) {
                Part.of(name)
                        .ifPresentOrElse(
                                part -> hide(part, key.equals("hide"), hidden),
                                () -> problems.add(unknown(words.say("player.part.unknown"), name, Part.ids())));
            }
        }
        for (String name : names(asked, "lock")) {
            if (!settings.contains(name)) {
                problems.add(unknown(words.say("player.lock.unknown"), name, settings));
            }
        }
        return new View(hidden, problems);
    }

    private static void hide(Part part, boolean hides, Set<Part> hidden) {
        if (hides) {
            hidden.add(part);
        } else {
            hidden.remove(part);
        }
    }

    private static List<String> names(Map<String, String> asked, String key) {
        return Arrays.stream(asked.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String unknown(String sentence, String found, Collection<String> known) {
        return sentence.replace("{known}", String.join(", ", known)).replace("{found}", found);
    }

    /** Names of all parts, for pages without a server, which hide parts by themselves. */
    public String parts() {
        return String.join(" ", Part.ids());
    }

    /** Names of the hidden parts, as the style sheet asks for them. */
    public String hiddenParts() {
        return hidden.stream().map(Part::id).collect(Collectors.joining(" "));
    }
}
