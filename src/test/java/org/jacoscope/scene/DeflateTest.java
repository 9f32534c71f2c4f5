package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class DeflateTest {
    private static byte[] inflated(byte[] zlib) throws Exception {
        return new InflaterInputStream(new ByteArrayInputStream(zlib)).readAllBytes();
    }

    @Test
    void everythingReadsBack() throws Exception {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] data = new byte[random.nextInt(round % 10 == 0 ? 90_000 : 2_000)];
            int variety = 1 + random.nextInt(256);
            int run = 1 + random.nextInt(400);
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) (i % run == 0 ? random.nextInt(variety) : data[i - 1]);
            }
            assertArrayEquals(data, inflated(Deflate.zlib(data)), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void nothingReadsBackAsNothing() throws Exception {
        assertArrayEquals(new byte[0], inflated(Deflate.zlib(new byte[0])));
    }

    @Test
    void veryUnequalFrequenciesKeepCodesShortEnough() throws Exception {
        byte[] data = new byte[60_000];
        Random random = new Random(1);
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (Integer.numberOfTrailingZeros(random.nextInt() | 1 << 24) * 7 + (i % 3 == 0 ? i : 0));
        }
        assertArrayEquals(data, inflated(Deflate.zlib(data)));
    }

    @Test
    void fibonacciFrequenciesAreLimitedToFifteenBits() {
        int[] frequencies = new int[40];
        frequencies[0] = 1;
        frequencies[1] = 1;
        for (int i = 2; i < 40; i++) {
            frequencies[i] = frequencies[i - 1] + frequencies[i - 2];
        }
        double kraft = 0;
        for (int length : Huffman.of(frequencies, 15).lengths) {
            assertTrue(length >= 1 && length <= 15);
            kraft += Math.pow(2, -length);
        }
        Assertions.assertEquals(1, kraft);
    }

    @Test
    void repetitionIsWrittenOnce() {
        assertTrue(Deflate.zlib(new byte[100_000]).length < 600);
    }

    @Test
    void crcIsTheOneOfTheJdk() {
        byte[] data = new byte[1000];
        new Random(3).nextBytes(data);
        CRC32 crc = new CRC32();
        crc.update(data);
        Assertions.assertEquals((int) crc.getValue(), Checksums.crc32(data, 0, data.length));
    }
}
