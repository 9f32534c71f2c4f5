package org.jacoscope.scene;

import io.nayuki.qrcodegen.QrCode;
import java.util.Arrays;

/** Writes a text, such as a link, as a QR code: an SVG document, dark on light whatever the theme, as scanners want it. */
public final class QrSvg {

    /** As many bytes as the largest code holds at this level of error correction (ISO/IEC 18004, 40-M). */
    public static final int MOST_BYTES = 2331;

    /** How many bytes codes of versions 1 to 40 hold at level M, those that are not the text included. */
    private static final int[] CAPACITY = {
        16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782, 860,
        914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541, 1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334
    };

    /** From this version on the length of the text takes two bytes. */
    private static final int LONG_VERSION = 10;

    private static final int BYTES_FOLLOW = 0x40;
    private static final int[] PADDING = {0xEC, 0x11};
    private static final int BEST_MASK = -1;

    /** Empty modules around the code, which the standard wants. */
    private static final int QUIET = 4;

    private static final int PIXELS_PER_MODULE = 6;

    private QrSvg() {}

    /** @throws IllegalArgumentException when the text has more than {@value #MOST_BYTES} bytes in UTF-8 */
    public static String of(String text) {
        byte[] bytes = utf8(text);
        if (bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("A QR code holds " + MOST_BYTES + " bytes, not " + bytes.length + ".");
        }
        int version = 1;
        while (overhead(version) + bytes.length > CAPACITY[version - 1]) {
            version++;
        }
        return svg(new QrCode(version, QrCode.Ecc.MEDIUM, codewords(bytes, version), BEST_MASK));
    }

    /** Here by hand, as the browser's subset of Java has no charsets. */
    private static byte[] utf8(String text) {
        byte[] bytes = new byte[4 * text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            int more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
            int lead = more == 0 ? 0 : 0xF00 >> more + 1;
            bytes[length++] = (byte) (lead | point >> 6 * more);
            for (int rest = more - 1; rest >= 0; rest--) {
                bytes[length++] = (byte) (0x80 | point >> 6 * rest & 0x3F);
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    /** Four bits that say what follows, the length, and four bits that end it. */
    private static int overhead(int version) {
        return version < LONG_VERSION ? 2 : 3;
    }

    /**
     * What the code holds. The library's own way to it reads texts by regular expressions, of which the browser's engine
     * would become a third larger.
     */
    private static byte[] codewords(byte[] text, int version) {
        byte[] words = new byte[CAPACITY[version - 1]];
        int lengthBytes = overhead(version) - 1;
        words[0] = BYTES_FOLLOW;
        for (int i = 0; i < lengthBytes + text.length; i++) {
            int next = i < lengthBytes ? text.length >> (8 * (lengthBytes - 1 - i)) : text[i - lengthBytes];
            words[i] |= (byte) ((next & 0xF0) >> 4);
            words[i + 1] = (byte) ((next & 0x0F) << 4);
        }
        for (int i = overhead(version) + text.length, pad = 0; i < words.length; i++, pad ^= 1) {
            words[i] = (byte) PADDING[pad];
        }
        return words;
    }

    private static String svg(QrCode code) {
        int modules = code.size + 2 * QUIET;
        Markup out = new Markup();
        out.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        out.attribute("width", modules * PIXELS_PER_MODULE).attribute("height", modules * PIXELS_PER_MODULE);
        out.attribute("viewBox", "0 0 " + modules + " " + modules);
        out.attribute("shape-rendering", "crispEdges").newLine();
        out.start("rect").attribute("width", modules).attribute("height", modules);
        out.attribute("fill", "#ffffff").end("rect").newLine();
        out.start("path")
                .attribute("d", path(code))
                .attribute("fill", "#000000")
                .end("path")
                .newLine();
        return out.end("svg").newLine().toString();
    }

    /** The dark modules, row by row, neighbours as one rectangle. */
    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int run = 0;
            for (int x = 0; x <= code.size; x++) {
                if (code.getModule(x, y)) {
                    run++;
                } else if (run > 0) {
                    path.append('M').append(x - run + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h").append(-run).append('z');
                    run = 0;
                }
            }
        }
        return path.toString();
    }
}
