package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoscope.scene.ColourScale.Map;
import org.junit.jupiter.api.Test;

class ColourMapsTest {
    @Test
    void endsAndMiddlesAreAsPublished() {
        assertEquals(0x00224e, ColourMaps.rgb(Map.CIVIDIS, 0));
        assertEquals(0xfee838, ColourMaps.rgb(Map.CIVIDIS, 1));
        assertEquals(0x001261, ColourMaps.rgb(Map.VIK, 0));
        assertEquals(0x590008, ColourMaps.rgb(Map.VIK, 1));
        assertEquals(0xebe6e2, ColourMaps.rgb(Map.VIK, 127 / 255.0));
        assertEquals(0xece5e0, ColourMaps.rgb(Map.VIK, 128 / 255.0));
        assertEquals(0x733957, ColourMaps.rgb(Map.PHASE, 0));
    }

    @Test
    void cividisGrowsLighterAllTheWay() {
        for (int i = 1; i < 256; i++) {
            double before = Contrast.luminance(ColourMaps.rgb(Map.CIVIDIS, (i - 1) / 255.0));
            assertTrue(Contrast.luminance(ColourMaps.rgb(Map.CIVIDIS, i / 255.0)) > before - 2e-3, "entry " + i);
        }
    }

    @Test
    void vikIsLightestInTheMiddle() {
        double middle = Contrast.luminance(ColourMaps.rgb(Map.VIK, 0.5));
        for (int i = 0; i <= 100; i++) {
            assertTrue(Contrast.luminance(ColourMaps.rgb(Map.VIK, i / 100.0)) <= middle + 0.01, "at " + i);
        }
    }

    @Test
    void phaseHasNoSeam() {
        for (int i = 0; i < 2000; i++) {
            int here = ColourMaps.rgb(Map.PHASE, i / 1000.0);
            int next = ColourMaps.rgb(Map.PHASE, (i + 1) / 1000.0);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(here >> shift & 0xff, next >> shift & 0xff, 3, "at " + i);
            }
        }
    }

    @Test
    void valuesBeyondTheEndsKeepTheEndsColour() {
        assertEquals(ColourMaps.rgb(Map.VIK, 1), ColourMaps.rgb(Map.VIK, 7));
        assertEquals(ColourMaps.rgb(Map.VIK, 0), ColourMaps.rgb(Map.VIK, Double.NEGATIVE_INFINITY));
    }

    @Test
    void thePlayersTablesAreTheSame() throws Exception {
        String script = Files.readString(Path.of("web/player/colourmaps.js")).replaceAll("\"\\s*\\+\\s*\"", "");
        for (Map map : Map.values()) {
            Matcher table = Pattern.compile(
                            map.css() + ":\\s*\\{\\s*first: \\[(.*?)],\\s*steps: \\[(.*?)]", Pattern.DOTALL)
                    .matcher(script);
            assertTrue(table.find(), map.css());
            String colours = ColourMaps.table(map);
            assertEquals(
                    channel(colours, 0, 0) + ", " + channel(colours, 0, 1) + ", " + channel(colours, 0, 2),
                    table.group(1));
            for (int channel = 0; channel < 3; channel++) {
                assertEquals(steps(colours, channel), table.group(2).split("\"", -1)[2 * channel + 1]);
            }
        }
    }

    /** From each colour to the next, 'm' for 0 and the letters around it for what is more or less. */
    private static String steps(String colours, int channel) {
        return IntStream.range(1, colours.length() / 6)
                .map(i -> 'm' + channel(colours, i, channel) - channel(colours, i - 1, channel))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int channel(String colours, int index, int channel) {
        int at = 6 * index + 2 * channel;
        return Integer.parseInt(colours.substring(at, at + 2), 16);
    }
}
