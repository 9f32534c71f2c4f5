package org.jacoscope.server.page;

/** A lab alone, to stand in a frame of another page. */
public record EmbedPage(Frame frame, String title, String summary, Bench bench) {}
