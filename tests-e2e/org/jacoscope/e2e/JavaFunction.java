package org.jacoscope.e2e;

/**
 * What Java computes of two numbers, and by how many ulp a browser may be off: 0 where IEEE arithmetic decides, 2 where two
 * libraries within an ulp of the truth may differ (1 was seen for most), 3 where a browser is known to be worse. Compiled
 * for both.
 */
enum JavaFunction {
    // The functions of Math that core, scene and lab call, and the others that BrowserMath mends, by their names.
    abs(0, (x, y) -> Math.abs(x)),
    ceil(0, (x, y) -> Math.ceil(x)),
    copySign(0, (x, y) -> Math.copySign(x, y)),
    floor(0, (x, y) -> Math.floor(x)),
    floorDiv(0, (x, y) -> Math.floorDiv((int) x, nonZero((int) y))),
    getExponent(0, (x, y) -> Math.getExponent(x)),
    max(0, Math::max),
    min(0, Math::min),
    rint(0, (x, y) -> Math.rint(x)),
    round(0, (x, y) -> Math.round(x)),
    scalb(0, (x, y) -> Math.scalb(x, (int) y)),
    signum(0, (x, y) -> Math.signum(x)),
    sqrt(0, (x, y) -> Math.sqrt(x)),
    ulp(0, (x, y) -> Math.ulp(x)),
    acos(2, (x, y) -> Math.acos(x)),
    asin(2, (x, y) -> Math.asin(x)),
    atan(2, (x, y) -> Math.atan(x)),
    atan2(2, Math::atan2),
    cbrt(2, (x, y) -> Math.cbrt(x)),
    cos(2, (x, y) -> Math.cos(x)),
    cosh(3, (x, y) -> Math.cosh(x)),
    exp(2, (x, y) -> Math.exp(x)),
    expm1(2, (x, y) -> Math.expm1(x)),
    hypot(2, Math::hypot),
    log(2, (x, y) -> Math.log(x)),
    log10(2, (x, y) -> Math.log10(x)),
    log1p(2, (x, y) -> Math.log1p(x)),
    pow(2, Math::pow),
    sin(2, (x, y) -> Math.sin(x)),
    sinh(3, (x, y) -> Math.sinh(x)),
    tan(2, (x, y) -> Math.tan(x)),
    tanh(2, (x, y) -> Math.tanh(x)),

    // Order of evaluation, whoever prints it.
    ADD_SUM(0, (x, y) -> x + (y + x / 3)),
    ADD_DIFFERENCE(0, (x, y) -> x + (y - x / 3)),
    SUBTRACT_SUM(0, (x, y) -> x - (y + x / 3)),
    SUBTRACT_DIFFERENCE(0, (x, y) -> x - (y - x / 3)),
    TIMES_PRODUCT(0, (x, y) -> x * (y * (x + 3))),
    TIMES_QUOTIENT(0, (x, y) -> x * (y / (x + 3))),
    OVER_PRODUCT(0, (x, y) -> x / (y * (x + 3))),
    OVER_QUOTIENT(0, (x, y) -> x / (y / (x + 3))),
    SUM_OF_FOUR(0, (x, y) -> x + y + (x / 3 + y / 3)),
    NEGATED(0, (x, y) -> -(x - -y)),

    // Conversions.
    INT(0, (x, y) -> (int) x),
    LONG(0, (x, y) -> (long) x),
    FLOAT(0, (x, y) -> (float) x),
    REMAINDER(0, (x, y) -> x % y),
    BITS(0, (x, y) -> !Double.isNaN(x) ? Double.doubleToLongBits(x) >>> 20 : 0),
    FROM_BITS(0, (x, y) -> Double.longBitsToDouble(Double.doubleToLongBits(x) ^ 1)),
    INT_REMAINDER(0, (x, y) -> (int) x % nonZero((int) y)),
    INT_QUOTIENT(0, (x, y) -> quotient((int) x, nonZero((int) y))),
    LONG_QUOTIENT(0, (x, y) -> quotient((long) x, nonZero((int) y))),
    INT_PRODUCT(0, (x, y) -> ((int) x) * ((int) y)),
    LONG_PRODUCT(0, (x, y) -> ((long) x) * ((long) y)),
    PRINTED(
            0,
            (x, y) -> Double.isFinite(x)
                    ? Double.parseDouble(Double.toString(x))
                    : Double.toString(x).length()),
    PRINTED_FORM(0, (x, y) -> form(Double.toString(x))),
    SHIFTS(0, (x, y) -> ((int) x >>> 3) + ((int) y << 5) + ((long) x >> 7));

    interface OfTwo {
        double of(double x, double y);
    }

    private final int ulps;
    private final OfTwo function;

    JavaFunction(int ulps, OfTwo function) {
        this.ulps = ulps;
        this.function = function;
    }

    /** By how many ulp of the JVM's value another may be off. */
    int ulps() {
        return ulps;
    }

    double of(double x, double y) {
        return function.of(x, y);
    }

    /** Where a number has its point, and its exponent: how many digits are enough is not the same on all JVMs. */
    private static double form(String text) {
        int e = text.indexOf('E');
        return text.indexOf('.') + 100 * (e < 0 ? 0 : Integer.parseInt(text.substring(e + 1)));
    }

    private static int quotient(int x, int y) {
        return x / y;
    }

    private static long quotient(long x, long y) {
        return x / y;
    }

    private static int nonZero(int y) {
        return y == 0 ? 1 : y;
    }
}
