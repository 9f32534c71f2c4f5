package org.jacoscope.server.page;

/**
 * A lab alone, to stand in a frame of another page.
 *
 * @param words of the player, as JSON for a script element
 */
public record EmbedPage(Frame frame, String title, String summary, Bench bench, String words) {}
