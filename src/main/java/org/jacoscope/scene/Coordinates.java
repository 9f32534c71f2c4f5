package org.jacoscope.scene;

/** Numbers as SVG writes them: rounded to a hundredth, without anything that is not needed. */
final class Coordinates {
    /** Pixels are written to this fraction. */
    static final int UNITS = 100;

    private Coordinates() {}

    /** In hundredths. */
    static long rounded(double pixels) {
        return Math.round(pixels * UNITS);
    }

    static String text(double pixels) {
        return text(rounded(pixels));
    }

    /** A number of hundredths: 50 is ".5", −120 is "-1.2". */
    static String text(long hundredths) {
        long size = Math.abs(hundredths);
        long whole = size / UNITS;
        long rest = size % UNITS;
        StringBuilder text = new StringBuilder(hundredths < 0 ? "-" : "");
        if (whole > 0 || rest == 0) {
            text.append(whole);
        }
        if (rest > 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
