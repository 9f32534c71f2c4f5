package org.jacoscope.core.linalg;

/**
 * Products without cancellation. Method: T. J. Dekker, "A floating-point technique for extending the available
 * precision" (1971), with Veltkamp's splitting, as browsers have no fused multiply-add.
 */
public final class Products {

    private static final double SPLITTER = 0x1p27 + 1;

    private Products() {}

    /**
     * {@code a·b − c·d} to within about two units in the last place, however much the two products cancel, as long as
     * they neither overflow nor underflow; beyond that what plain arithmetic gives.
     */
    public static double difference(double a, double b, double c, double d) {
        double left = a * b;
        double right = c * d;
        double plain = left - right;
        double correction = error(a, b, left) - error(c, d, right);
        double corrected = plain + correction;
        return Double.isFinite(corrected) ? corrected : plain;
    }

    /** The exact {@code a·b − product}, where {@code product} is {@code a·b} rounded. */
    static double error(double a, double b, double product) {
        double aHigh = high(a);
        double aLow = a - aHigh;
        double bHigh = high(b);
        double bLow = b - bHigh;
        double rest = aHigh * bHigh - product;
        rest += aHigh * bLow;
        rest += aLow * bHigh;
        return rest + aLow * bLow;
    }

    /** The upper half of the digits of {@code x}. */
    private static double high(double x) {
        double shifted = SPLITTER * x;
        double rest = shifted - x;
        return shifted - rest;
    }
}
