package org.jacoscope.scene;

/** The two checksums of PNG files. */
final class Checksums {
    private Checksums() {}

    /** RFC 1950. */
    static int adler32(byte[] data) {
        int a = 1;
        int b = 0;
        for (byte value : data) {
            a = (a + (value & 0xff)) % 65521;
            b = (b + a) % 65521;
        }
        return b << 16 | a;
    }

    /** Of the bytes from {@code from} to {@code to}; PNG specification, annex D. */
    static int crc32(byte[] data, int from, int to) {
        int crc = -1;
        for (int i = from; i < to; i++) {
            crc ^= data[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) == 0 ? crc >>> 1 : crc >>> 1 ^ 0xedb88320;
            }
        }
        return ~crc;
    }

    /** Writes four bytes, the highest first, into {@code bytes} (Modified). */
    static void putInt(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (value >>> (24 - 8 * i));
        }
    }
}
