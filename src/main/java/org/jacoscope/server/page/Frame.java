package org.jacoscope.server.page;

import java.util.List;
import java.util.Optional;
import org.jacoscope.server.words.Words;

/**
 * What surrounds every page.
 *
 * @param to where everything is, seen from the page
 * @param theme "light" or "dark" when the query asks for one, "" to follow the system
 * @param words in the language of the page
 * @param digits of numbers, at most
 */
public record Frame(Addresses to, Place place, String theme, Words words, int digits) {

    /** Unless an address asks for more or fewer. */
    public static final int USUAL_DIGITS = 6;

    public static final List<String> THEMES = List.of("light", "dark");

    /** From 3 to 15, as the player has it; empty for anything else. */
    public static Optional<Integer> digits(String text) {
        return text.matches("[3-9]|1[0-5]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The entries of the site's menu. */
    public enum Place {
        HOME,
        DOCS,
        API,
        ELSEWHERE
    }
}
