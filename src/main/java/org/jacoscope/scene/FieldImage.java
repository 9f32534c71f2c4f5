package org.jacoscope.scene;

import java.util.Base64;

/** Scalar fields and colour bars as {@code data:} addresses of PNG pictures. */
final class FieldImage {
    /** Palette entry 0 is for NaN. */
    private static final int COLOURS = 255;

    private FieldImage() {}

    /**
     * The field's samples, one pixel each, ymax at the top.
     *
     * @param widest pixels across that anyone can see: a finer field is thinned
     */
    static String of(Mark.Field field, double widest) {
        int stride = (int) Math.max(1, Math.floor(field.columns() / Math.max(1, widest)));
        int width = (field.columns() + stride - 1) / stride;
        int height = (field.rows() + stride - 1) / stride;
        byte[] pixels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            int sampleRow = Math.min(field.rows() - 1, row * stride + stride / 2);
            for (int column = 0; column < width; column++) {
                int sampleColumn = Math.min(field.columns() - 1, column * stride + stride / 2);
                float sample = field.samples()[sampleRow * field.columns() + sampleColumn];
                pixels[(height - 1 - row) * width + column] = index(sample, field.scale());
            }
        }
        return address(IndexedPng.encode(width, height, palette(field.scale().map()), pixels));
    }

    /** The colours from lo at the bottom to hi at the top. */
    static String bar(ColourScale.Map map) {
        byte[] pixels = new byte[COLOURS];
        for (int i = 0; i < COLOURS; i++) {
            pixels[i] = (byte) (COLOURS - i);
        }
        return address(IndexedPng.encode(1, COLOURS, palette(map), pixels));
    }

    private static byte index(float sample, ColourScale scale) {
        if (Float.isNaN(sample)) {
            return 0;
        }
        double t = Math.max(0, Math.min(1, (sample - scale.lo()) / (scale.hi() - scale.lo())));
        return (byte) (1 + Math.round(t * (COLOURS - 1)));
    }

    private static int[] palette(ColourScale.Map map) {
        int[] palette = new int[COLOURS + 1];
        for (int i = 0; i < COLOURS; i++) {
            palette[i + 1] = ColourMaps.rgb(map, i / (COLOURS - 1.0));
        }
        return palette;
    }

    private static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
