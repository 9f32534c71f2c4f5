package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are read by another library than the one that wrote them. */
class QrSvgTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final int SCALE = 4;

    private static String read(String svg) throws ReaderException {
        int modules = Integer.parseInt(
                SIZE.matcher(svg).results().findFirst().orElseThrow().group(1));
        int width = modules * SCALE;
        int[] pixels = new int[width * width];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        List<MatchResult> runs = RUN.matcher(svg).results().toList();
        for (MatchResult run : runs) {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                int start = row * width + x;
                java.util.Arrays.fill(pixels, start, start + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader()
                .decode(
                        bitmap,
                        Map.of(
                                DecodeHintType.PURE_BARCODE,
                                true,
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.QR_CODE)))
                .getText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "http://127.0.0.1:7070/labs/polar-grid?v=1&map=r%2B1;theta%25&cell=1,0.1234567890123456",
                "https://example.org/θ?names=ρ,σ&sum=∑&sign=𝛁"
            })
    void readsAsWhatWasWritten(String text) throws ReaderException {
        assertEquals(text, read(QrSvg.of(text)));
    }

    /** Both sides of the changes of version and of the length's length. */
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 26, 27, 180, 181, 213, 214, 500, 1000, 2331})
    void lengthsUpToTheLargestFit(int length) throws ReaderException {
        String text = "abcdefghij".repeat(length / 10 + 1).substring(0, length);
        assertEquals(text, read(QrSvg.of(text)));
    }

    @Test
    void longerTextsAreRefused() {
        assertEquals(
                "A QR code holds 2331 bytes, not 2332.",
                assertThrows(IllegalArgumentException.class, () -> QrSvg.of("a".repeat(2332)))
                        .getMessage());
    }
}
