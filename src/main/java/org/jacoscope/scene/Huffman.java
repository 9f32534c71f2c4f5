package org.jacoscope.scene;

import java.util.Comparator;
import java.util.PriorityQueue;

/** A Huffman code as DEFLATE wants it (RFC 1951, section 3.2.2): canonical, with lengths up to a limit. */
final class Huffman {
    /** Bits per symbol; 0 for symbols that do not occur. */
    final int[] lengths;

    private final int[] codes;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.codes = canonical(lengths);
    }

    /**
     * A short code for symbols of those frequencies. Where the optimal code is too long the frequencies are levelled
     * until it is not.
     */
    static Huffman of(int[] frequencies, int limit) {
        int[] levelled = frequencies.clone();
        while (true) {
            int[] lengths = optimal(levelled);
            int longest = 0;
            for (int length : lengths) {
                longest = Math.max(longest, length);
            }
            if (longest <= limit) {
                return new Huffman(lengths);
            }
            for (int i = 0; i < levelled.length; i++) {
                levelled[i] = (levelled[i] + 1) / 2;
            }
        }
    }

    void write(int symbol, Bits out) {
        int length = lengths[symbol];
        int code = codes[symbol];
        for (int bit = length - 1; bit >= 0; bit--) {
            out.write(code >> bit & 1, 1);
        }
    }

    private record Node(long weight, int order, int symbol, int[] below) {}

    private static int[] optimal(int[] frequencies) {
        PriorityQueue<Node> open =
                new PriorityQueue<>(Comparator.comparingLong(Node::weight).thenComparingInt(Node::order));
        int order = 0;
        for (int symbol = 0; symbol < frequencies.length; symbol++) {
            if (frequencies[symbol] > 0) {
                open.add(new Node(frequencies[symbol], order++, symbol, new int[] {symbol}));
            }
        }
        int[] lengths = new int[frequencies.length];
        if (open.size() == 1) {
            lengths[open.remove().symbol()] = 1;
        }
        while (open.size() > 1) {
            open.add(join(open.remove(), open.remove(), order++, lengths));
        }
        return lengths;
    }

    /** The node above two others; what hangs below it becomes one bit longer in {@code lengths} (Modified). */
    private static Node join(Node a, Node b, int order, int[] lengths) {
        int[] below = java.util.Arrays.copyOf(a.below(), a.below().length + b.below().length);
        System.arraycopy(b.below(), 0, below, a.below().length, b.below().length);
        for (int symbol : below) {
            lengths[symbol]++;
        }
        return new Node(a.weight() + b.weight(), order, -1, below);
    }

    private static int[] canonical(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length <= 15; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = code++;
                }
            }
            code <<= 1;
        }
        return codes;
    }
}
