package org.jacoscope.scene;

import java.io.ByteArrayOutputStream;

/** A stream of bits, the lowest of each byte first. */
final class Bits {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int count;

    /** The lowest {@code length} bits of {@code value}, lowest first; at most 16. */
    void write(int value, int length) {
        pending |= (value & (1 << length) - 1) << count;
        count += length;
        while (count >= 8) {
            bytes.write(pending & 0xff);
            pending >>>= 8;
            count -= 8;
        }
    }

    /** All bits so far, the last byte filled up with zeros. */
    byte[] toBytes() {
        if (count > 0) {
            bytes.write(pending & 0xff);
            pending = 0;
            count = 0;
        }
        return bytes.toByteArray();
    }
}
