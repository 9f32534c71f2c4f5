package org.jacoscope.server.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ScriptsTest {
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
    void noTestIsPartOfThePlayer() {
        assertFalse(Assets.packaged().modules("player/main.js").stream().anyMatch(name -> name.contains("test")));
    }

    @Test
    void theWorkerAndItsEngineAreNotFetchedWithThePlayer() {
        List<String> modules = Assets.packaged().modules("player/main.js");
        assertTrue(modules.contains("engine/local.js"));
        assertFalse(modules.contains(WORKER) || modules.contains(WebFiles.ENGINE), modules.toString());
    }

    @Test
    void thePlayerIsSmall() {
        Assets assets = Assets.packaged();
        List<String> modules = new ArrayList<>(assets.modules("player/main.js"));
        modules.add(WORKER);
        int size = modules.stream().mapToInt(name -> wireSize(assets, name)).sum();
        System.out.println("The player is " + size + " bytes on the wire, in " + modules.size() + " modules.");
        assertTrue(size <= LARGEST_PLAYER, size + " bytes");
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
