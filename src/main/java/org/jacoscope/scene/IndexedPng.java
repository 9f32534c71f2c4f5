package org.jacoscope.scene;

import java.io.ByteArrayOutputStream;

/** Writes pictures with a palette of up to 256 colours as PNG (W3C PNG, third edition); colour 0 is transparent. */
final class IndexedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte SUBTRACT_LEFT = 1;

    private IndexedPng() {}

    /**
     * @param palette 0xRRGGBB
     * @param pixels indices into the palette, row by row from the top
     */
    static byte[] encode(int width, int height, int[] palette, byte[] pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        append(out, SIGNATURE);
        append(out, chunk("IHDR", header(width, height)));
        append(out, chunk("PLTE", colours(palette)));
        append(out, chunk("tRNS", new byte[] {0}));
        append(out, chunk("IDAT", Deflate.zlib(filtered(width, height, pixels))));
        append(out, chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    /** As writeBytes, which the browser's library lacks. */
    private static void append(ByteArrayOutputStream out, byte[] bytes) {
        out.write(bytes, 0, bytes.length);
    }

    private static byte[] header(int width, int height) {
        byte[] header = new byte[13];
        Checksums.putInt(header, 0, width);
        Checksums.putInt(header, 4, height);
        header[8] = 8;
        header[9] = 3;
        return header;
    }

    private static byte[] colours(int[] palette) {
        byte[] bytes = new byte[3 * palette.length];
        for (int i = 0; i < palette.length; i++) {
            bytes[3 * i] = (byte) (palette[i] >> 16);
            bytes[3 * i + 1] = (byte) (palette[i] >> 8);
            bytes[3 * i + 2] = (byte) palette[i];
        }
        return bytes;
    }

    /** Each pixel as its difference from the one to its left: small numbers where a field is smooth. */
    private static byte[] filtered(int width, int height, byte[] pixels) {
        byte[] rows = new byte[height * (width + 1)];
        for (int row = 0; row < height; row++) {
            int at = row * (width + 1);
            rows[at] = SUBTRACT_LEFT;
            for (int column = 0; column < width; column++) {
                int left = column == 0 ? 0 : pixels[row * width + column - 1];
                rows[at + 1 + column] = (byte) (pixels[row * width + column] - left);
            }
        }
        return rows;
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] chunk = new byte[data.length + 12];
        Checksums.putInt(chunk, 0, data.length);
        for (int i = 0; i < 4; i++) {
            chunk[4 + i] = (byte) type.charAt(i);
        }
        System.arraycopy(data, 0, chunk, 8, data.length);
        Checksums.putInt(chunk, 8 + data.length, Checksums.crc32(chunk, 4, 8 + data.length));
        return chunk;
    }
}
