package org.jacoscope.scene;

/**
 * Compresses bytes as one block of RFC 1951 with its own Huffman codes, in the zlib wrapping of RFC 1950. Small and
 * deterministic on every machine; the JDK's Deflater is neither in the browser.
 */
final class Deflate {
    private static final int WINDOW = 32768;
    private static final int MIN_MATCH = 3;
    private static final int MAX_MATCH = 258;
    /** How many earlier places are tried for a match. */
    private static final int TRIES = 48;

    private static final int HASH_BITS = 14;
    private static final int END_OF_BLOCK = 256;
    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    /** The order in which the lengths of the code for code lengths are written. */
    private static final int[] META_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final byte[] data;
    /** Per token: a literal, or 256 + length with the distance in the other array. */
    private final int[] tokens;

    private final int[] distances;
    private int count;

    private Deflate(byte[] data) {
        this.data = data;
        this.tokens = new int[data.length];
        this.distances = new int[data.length];
    }

    /** The data as a zlib stream. */
    static byte[] zlib(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.match();
        Bits out = new Bits();
        out.write(0x78, 8);
        out.write(0xda, 8);
        deflate.block(out);
        byte[] body = out.toBytes();
        byte[] whole = java.util.Arrays.copyOf(body, body.length + 4);
        Checksums.putInt(whole, body.length, Checksums.adler32(data));
        return whole;
    }

    private void match() {
        int[] newest = new int[1 << HASH_BITS];
        int[] earlier = new int[data.length];
        java.util.Arrays.fill(newest, -1);
        int at = 0;
        while (at < data.length) {
            int candidate = remember(at, newest, earlier);
            int length = longest(at, candidate, earlier);
            for (int i = 1; i < length; i++) {
                remember(at + i, newest, earlier);
            }
            at += length;
        }
    }

    /** Files the place under its next three bytes; returns the last place filed there, −1 if none. */
    private int remember(int at, int[] newest, int[] earlier) {
        if (at + MIN_MATCH > data.length) {
            return -1;
        }
        int key = ((data[at] & 0xff) << 16) | ((data[at + 1] & 0xff) << 8) | (data[at + 2] & 0xff);
        int hash = (key * 0x9e3779b1) >>> (32 - HASH_BITS);
        int previous = newest[hash];
        earlier[at] = previous;
        newest[hash] = at;
        return previous;
    }

    /** Adds the token for the longest match at that place, or its literal; returns how many bytes it covers. */
    private int longest(int at, int candidate, int[] earlier) {
        int best = 0;
        int place = candidate;
        for (int tries = 0; tries < TRIES && place >= 0 && at - place <= WINDOW; tries++) {
            int length = common(place, at);
            if (length > best) {
                best = length;
                distances[count] = at - place;
            }
            place = earlier[place];
        }
        boolean matched = best >= MIN_MATCH;
        tokens[count++] = matched ? 256 + best : data[at] & 0xff;
        return matched ? best : 1;
    }

    private int common(int place, int at) {
        int limit = Math.min(MAX_MATCH, data.length - at);
        int length = 0;
        while (length < limit && data[place + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    private void block(Bits out) {
        int[] literals = new int[286];
        int[] offsets = new int[30];
        literals[END_OF_BLOCK] = 1;
        for (int i = 0; i < count; i++) {
            if (tokens[i] < 256) {
                literals[tokens[i]]++;
            } else {
                literals[257 + slot(LENGTH_BASE, tokens[i] - 256)]++;
                offsets[slot(DISTANCE_BASE, distances[i])]++;
            }
        }
        offsets[0] = Math.max(1, offsets[0]);
        Huffman literal = Huffman.of(literals, 15);
        Huffman offset = Huffman.of(offsets, 15);
        out.write(1, 1);
        out.write(2, 2);
        codes(literal, offset, out);
        body(literal, offset, out);
    }

    private void body(Huffman literal, Huffman offset, Bits out) {
        for (int i = 0; i < count; i++) {
            if (tokens[i] < 256) {
                literal.write(tokens[i], out);
                continue;
            }
            int length = tokens[i] - 256;
            int slot = slot(LENGTH_BASE, length);
            literal.write(257 + slot, out);
            out.write(length - LENGTH_BASE[slot], lengthBits(slot));
            int far = slot(DISTANCE_BASE, distances[i]);
            offset.write(far, out);
            out.write(distances[i] - DISTANCE_BASE[far], Math.max(0, far / 2 - 1));
        }
        literal.write(END_OF_BLOCK, out);
    }

    private static int lengthBits(int slot) {
        return slot < 8 || slot == 28 ? 0 : slot / 4 - 1;
    }

    private static int slot(int[] bases, int value) {
        int slot = bases.length - 1;
        while (bases[slot] > value) {
            slot--;
        }
        return slot;
    }

    /** The two codes' lengths, themselves Huffman-coded; runs of zeros are shortened. */
    private static void codes(Huffman literal, Huffman offset, Bits out) {
        int[] lengths = java.util.Arrays.copyOf(literal.lengths, 286 + 30);
        System.arraycopy(offset.lengths, 0, lengths, 286, 30);
        int[] frequencies = new int[19];
        runs(lengths, (symbol, extra, bits) -> frequencies[symbol]++);
        Huffman meta = Huffman.of(frequencies, 7);
        out.write(286 - 257, 5);
        out.write(30 - 1, 5);
        out.write(19 - 4, 4);
        for (int symbol : META_ORDER) {
            out.write(meta.lengths[symbol], 3);
        }
        runs(lengths, (symbol, extra, bits) -> {
            meta.write(symbol, out);
            out.write(extra, bits);
        });
    }

    private interface RunSink {
        void accept(int symbol, int extra, int bits);
    }

    private static void runs(int[] lengths, RunSink sink) {
        int at = 0;
        while (at < lengths.length) {
            int run = 0;
            while (run < 138 && at + run < lengths.length && lengths[at + run] == 0) {
                run++;
            }
            if (run >= 11) {
                sink.accept(18, run - 11, 7);
            } else if (run >= 3) {
                sink.accept(17, run - 3, 3);
            } else {
                sink.accept(lengths[at], 0, 0);
                run = 1;
            }
            at += run;
        }
    }
}
