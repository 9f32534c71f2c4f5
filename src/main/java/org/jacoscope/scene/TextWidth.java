package org.jacoscope.scene;

/**
 * How wide a text is in a sans-serif font nobody has chosen yet: for each character the wider of DejaVu Sans (the widest
 * in common use) and Inter, rounded up to a twentieth of the font size.
 */
public final class TextWidth {
    /** Widths of the characters from space to tilde, in twentieths of the font size, as characters from '0' on. */
    private static final String ASCII =
            "79:A=D@688:A7:78==========77AAA;D>>?@=<@@6;><B@@=@>==?>D>>>888A::==<==8==66<6D" + "====9;8=<A<<;=7=A";

    private static final double UNIT = 1 / 20.0;
    private static final double NARROW = 0.55;
    private static final double USUAL = 0.85;
    private static final double WIDE = 1.05;
    /** Superscripts, subscripts and the raised dot. */
    private static final String NARROW_CHARACTERS = "·°′″¹²³⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉";

    private TextWidth() {}

    /** In the unit of {@code fontSize}. */
    public static double of(String text, double fontSize) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width * fontSize;
    }

    private static double of(char c) {
        if (c >= ' ' && c <= '~') {
            return (ASCII.charAt(c - ' ') - '0') * UNIT;
        }
        if (NARROW_CHARACTERS.indexOf(c) >= 0) {
            return NARROW;
        }
        return c < '\u2e80' && c != '…' ? USUAL : WIDE;
    }

    /** The text, or as much of it as fits {@code room} followed by "…"; empty when not even that fits. */
    public static String fit(String text, double fontSize, double room) {
        if (of(text, fontSize) <= room) {
            return text;
        }
        for (int end = text.length() - 1; end > 0; end--) {
            boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
            String shorter = text.substring(0, end).stripTrailing() + "…";
            if (!splitsPair && of(shorter, fontSize) <= room) {
                return shorter;
            }
        }
        return "";
    }
}
