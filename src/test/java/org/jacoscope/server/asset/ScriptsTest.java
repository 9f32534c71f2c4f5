package org.jacoscope.server.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ScriptsTest {
    private static final String PLAYER = "player/main.js";
    private static final String WORKER = "engine/worker.js";
    private static final int LARGEST_PLAYER = 40 * 1024;

    @Test
    void commentsWithLinesOfTheirOwnAndTypesGo() {
        String script = "// a\n/** b\n * c */\nlet x = 1; // d\n  /* e */\nlet y = /** @type {T} */ (x);\n";
        assertEquals("let x = 1; // d\nlet y = (x);\n", Scripts.lean(script));
    }

    @Test
    void aCommentBeforeCodeOnTheSameLineStays() {
        assertEquals("/* a */ let x;\n", Scripts.lean("/* a */ let x;\n"));
    }

    @Test
    void indentationGoes() {
        assertEquals("f(() => {\ng();\n\n});\n", Scripts.lean("f(() => {\n  g();\n\n});\n"));
    }

    @Test
    void modulesAreFollowedThroughTheirImports() {
        Map<String, String> files = Map.of(
                "a/main.js", "import { x } from \"./b.js\";\nimport {\n  y,\n} from \"../c.js\";\n",
                "a/b.js", "/** @import { T } from \"./types.js\" */\nimport \"./lost.js\";\n",
                "c.js", "export { z } from \"./a/main.js\";\n");
        assertEquals(
                List.of("a/main.js", "a/b.js", "c.js"),
                Scripts.reached("a/main.js", name -> Optional.ofNullable(files.get(name))));
    }

    @Test
    void aStyleSheetHoldsWhatItImports() {
        String style = "/* a */\n@import url(\"part/b.css\");\na {}\n";
        assertEquals("/* a */\nb {}\na {}\n", Scripts.joined(style, name -> name.equals("part/b.css") ? "b {}" : ""));
        String player = text("style/player.css");
        assertTrue(player.contains(".knob") && !player.contains("@import"));
    }

    @Test
    void thePlayerIsOneModuleAndThoseItImportsOnDemand() {
        assertEquals(List.of(PLAYER), Assets.packaged().modules(PLAYER));
        String player = text(PLAYER);
        assertFalse(player.contains("@param"), "comments are in the player");
        for (String name : onDemand()) {
            assertTrue(player.contains("import(\"./" + name.substring(name.indexOf('/') + 1) + "\")"), name);
        }
    }

    @Test
    void thePlayerIsSmall() {
        Assets assets = Assets.packaged();
        int first = wireSize(assets, PLAYER) + wireSize(assets, WORKER);
        int later = onDemand().stream().mapToInt(name -> wireSize(assets, name)).sum();
        System.out.println("The player is " + (first + later) + " bytes on the wire, " + later + " of them on demand.");
        assertTrue(first + later <= LARGEST_PLAYER, first + " + " + later + " bytes");
    }

    private static List<String> onDemand() {
        return WebFiles.all().keySet().stream()
                .filter(name -> name.startsWith("player/") && !name.equals(PLAYER))
                .toList();
    }

    private static String text(String name) {
        return new String(WebFiles.all().get(name), StandardCharsets.UTF_8);
    }

    /** As the server sends it to browsers that take gzip, small files as they are. */
    private static int wireSize(Assets assets, String name) {
        byte[] bytes = assets.find("any", name).orElseThrow().body().bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Math.min(out.size(), bytes.length);
    }
}
