package org.jacoscope.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    /** What says how to show a lab, and is kept where its address is passed on. */
    private static final List<String> KEPT = List.of("theme", "lang", "show", "hide", "lock", "digits");

    /** As web/player/asked.js has them. */
    private static final int MOST_REPEATED = 3;

    private static final int LONGEST_REPEATED = 40;

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

    /**
     * What of it is understood, normalised: for links to the same lab elsewhere, which so stay as short as what they say.
     */
    public static Map<String, String> understood(Map<String, String> asked, Collection<String> settings) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String key : KEPT) {
            String text = understood(key, asked, settings);
            if (!text.isEmpty()) {
                kept.put(key, text);
            }
        }
        return kept;
    }

    private static String understood(String key, Map<String, String> asked, Collection<String> settings) {
        String text = asked.getOrDefault(key, "");
        return switch (key) {
            case "theme" -> Frame.THEMES.contains(text) ? text : "";
            case "lang" -> Words.of(text).language().equals(text) ? text : "";
            case "digits" -> Frame.digits(text).map(String::valueOf).orElse("");
            default ->
                names(asked, key).stream()
                        .filter(key.equals("lock") ? settings::contains : Part.ids()::contains)
                        .collect(Collectors.joining(","));
        };
    }

    private static View read(Set<Part> atFirst, Map<String, String> asked, Collection<String> settings, Words words) {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        hidden.addAll(atFirst);
        Set<String> shown = names(asked, "show");
        Set<String> unseen = names(asked, "hide");
        shown.forEach(name -> Part.of(name).ifPresent(hidden::remove));
        unseen.forEach(name -> Part.of(name).ifPresent(hidden::add));
        List<String> problems = new ArrayList<>();
        Set<String> parts = new LinkedHashSet<>(shown);
        parts.addAll(unseen);
        complain(words, "player.part.unknown", parts, Part.ids(), problems);
        complain(words, "player.lock.unknown", names(asked, "lock"), settings, problems);
        return new View(hidden, problems);
    }

    private static Set<String> names(Map<String, String> asked, String key) {
        return Arrays.stream(asked.getOrDefault(key, "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One sentence about all names that are not known, however many; it repeats a few of them. */
    private static void complain(
            Words words, String sentence, Set<String> names, Collection<String> known, List<String> problems) {
        List<String> unknown =
                names.stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            String found = unknown.stream()
                    .limit(MOST_REPEATED)
                    .map(View::shortened)
                    .collect(Collectors.joining(words.say("player.names.between")));
            int more = unknown.size() - MOST_REPEATED;
            problems.add(words.say(sentence)
                    .replace("{known}", String.join(", ", known))
                    .replace("{more}", more > 0 ? words.say("player.names.more", "count", more) : "")
                    .replace("{found}", found));
        }
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_REPEATED ? name : name.substring(0, LONGEST_REPEATED) + "…";
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
