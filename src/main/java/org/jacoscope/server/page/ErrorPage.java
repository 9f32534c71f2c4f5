package org.jacoscope.server.page;

/**
 * A page that could not be shown.
 *
 * @param status the HTTP status
 * @param title a few words
 * @param detail a sentence that helps
 */
public record ErrorPage(Frame frame, int status, String title, String detail) {}
