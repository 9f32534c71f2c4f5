package org.jacoscope.scene;

/**
 * How a scene becomes a file.
 *
 * @param svg of a picture
 * @param dialect of numbers
 * @param readout id of the only readout to write; "" for all
 */
public record TextOptions(SvgOptions svg, Dialect dialect, String readout) {}
