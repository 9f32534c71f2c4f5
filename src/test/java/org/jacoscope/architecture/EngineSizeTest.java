package org.jacoscope.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the browser loads to compute by itself stays small. */
class EngineSizeTest {
    private static final Path MODULE = Path.of("target/classes/web/engine/core.js");
    private static final Path STAMP = Path.of("target/engine.stamp");

    /** As 250 KB of Brotli, which Java lacks and which takes a sixth less: measured, see benchmarks/README.md. */
    private static final int MOST_GZIPPED = 300_000;

    @Test
    void theEngineIsSmall() throws IOException {
        assumeTrue(Files.readString(STAMP).startsWith("FULL"), "-Dengine=quick makes a large one");
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(Files.readAllBytes(MODULE));
        }
        assertTrue(compressed.size() <= MOST_GZIPPED, compressed.size() + " bytes");
    }
}
