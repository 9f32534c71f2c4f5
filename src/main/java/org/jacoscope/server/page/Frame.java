package org.jacoscope.server.page;

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

    /** The entries of the site's menu. */
    public enum Place {
        HOME,
        DOCS,
        API,
        ELSEWHERE
    }
}
