package org.jacoscope.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the browser loads to compute by itself stays small. */
class EngineSizeTest {
    private static final Path MODULE = Path.of("target/classes/web/engine/core.js");
    private static final Path STAMP = Path.of("target/engine.stamp");

    private static final int BEST_QUALITY = 11;
    private static final int MOST_BYTES = 250_000;

    @Test
    void theEngineIsSmallAsBrotli() throws IOException {
        assumeTrue(Files.readString(STAMP).startsWith("FULL"), "-Dengine=quick makes a large one");
        Brotli4jLoader.ensureAvailability();
        byte[] compressed =
                Encoder.compress(Files.readAllBytes(MODULE), new Encoder.Parameters().setQuality(BEST_QUALITY));
        System.out.println("The engine is " + compressed.length + " bytes of Brotli.");
        assertTrue(compressed.length <= MOST_BYTES, compressed.length + " bytes");
    }
}
