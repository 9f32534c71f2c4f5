package org.jacoscope.server.page;

/**
 * What surrounds every page.
 *
 * @param to where everything is, seen from the page
 * @param theme "light" or "dark" when the query asks for one, "" to follow the system
 */
public record Frame(Addresses to, Place place, String theme) {

    /** The entries of the site's menu. */
    public enum Place {
        HOME,
        API,
        ELSEWHERE
    }
}
