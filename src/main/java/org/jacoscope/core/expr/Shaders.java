package org.jacoscope.core.expr;

/** GLSL functions that templates of the {@link Op} table call, where GLSL's own is undefined, inexact or overflows. */
final class Shaders {

    /** u^v, where u is not negative or v is an integer. */
    static final String POWER = """
            float power(float u, float v) {
              float size = v == 0.0 ? 1.0 : u != 0.0 ? pow(abs(u), v) : v > 0.0 ? 0.0 : uintBitsToFloat(0x7f800000u);
              return u < 0.0 && mod(abs(v), 2.0) == 1.0 ? -size : size;
            }
            """;

    /** √(u² + v²) without overflow or underflow on the way. */
    static final String HYPOTENUSE = """
            float hypotenuse(float u, float v) {
              float large = max(abs(u), abs(v));
              bool plain = large == 0.0 || (large > 1e-16 && large < 1e18) || large > 3e38;
              return large > 3e38 ? large : plain ? length(vec2(u, v)) : large * length(vec2(u, v) / large);
            }
            """;

    /**
     * sin(u + quarter·π/2): GPUs' own sines may be wrong by 2⁻¹¹. The reduction and the polynomials of S. Moshier's
     * Cephes, sinf.c: right to a few units in the last place for |u| up to 8192.
     */
    static final String WAVE = """
            float wave(float u, float quarter) {
              float k = roundEven(u * 0.6366197723675814);
              float r = ((u - k * 1.5703125) - k * 4.837512969970703e-4) - k * 7.549789954891882e-8;
              float z = r * r;
              float s = r + r * z * (-0.16666654611 + z * (8.3321608736e-3 - z * 1.9515295891e-4));
              float c = 1.0 - 0.5 * z + z * z * (4.166664568298827e-2 - z * (1.388731625493765e-3 - z * 2.443315711809948e-5));
              float q = mod(k + quarter, 4.0);
              float size = q == 0.0 || q == 2.0 ? s : c;
              return q < 2.0 ? size : -size;
            }
            """;

    private Shaders() {}
}
