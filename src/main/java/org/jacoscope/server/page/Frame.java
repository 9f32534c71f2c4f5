package org.jacoscope.server.page;

/**
 * What surrounds every page.
 *
 * @param assets where web/ is served, with a hash of all its files and a slash at the end ("/assets/3f9ac2/"), so that
 *     modules import each other by relative paths and everything below may be cached for ever
 * @param path the page's own address without its query ("/labs/polar-grid")
 * @param theme "light" or "dark" when the query asks for one, "" to follow the system
 */
public record Frame(String assets, String path, String theme) {}
