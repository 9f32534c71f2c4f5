package org.jacoscope.scene;

import org.jspecify.annotations.Nullable;

/**
 * What kind of picture {@link SvgWriter} makes of a scene.
 *
 * @param width pixels it may take
 * @param idPrefix begins every id in the document: two pictures in one page need two prefixes. Letters, digits and
 *     hyphens, a letter first
 * @param figure id of the only figure to draw; null for all of them
 * @param thumbnail the last figure's plot alone, with thin lines and no words
 */
public record SvgOptions(
        double width,
        Theme theme,
        String idPrefix,
        @Nullable String figure,
        boolean thumbnail) {
    private static final double MIN_WIDTH = 40;
    private static final double MAX_WIDTH = 10_000;

    public SvgOptions {
        if (!(width >= MIN_WIDTH && width <= MAX_WIDTH)) {
            throw new IllegalArgumentException(
                    "A picture is " + (int) MIN_WIDTH + " to " + (int) MAX_WIDTH + " pixels wide, not " + width + ".");
        }
        if (!isName(idPrefix)) {
            throw new IllegalArgumentException("\"" + idPrefix + "\" cannot begin an id.");
        }
    }

    /** All figures, in the page's colours. */
    public static SvgOptions page(double width, String idPrefix) {
        return new SvgOptions(width, Theme.PAGE, idPrefix, null, false);
    }

    /** A small picture of the last figure, which shows what came of the others, in the page's colours. */
    public static SvgOptions thumbnail(double width, String idPrefix) {
        return new SvgOptions(width, Theme.PAGE, idPrefix, null, true);
    }

    /** All figures on a ground of its own, in a theme's colours: for files. */
    public static SvgOptions file(double width, Theme theme) {
        return new SvgOptions(width, theme, "scene", null, false);
    }

    /** One figure alone, as large as it is in the picture of all figures. */
    public SvgOptions onlyFigure(String id) {
        return new SvgOptions(width, theme, idPrefix, id, thumbnail);
    }

    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = i > 0 && ((c >= '0' && c <= '9') || c == '-');
            if (!letter && !inner) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
