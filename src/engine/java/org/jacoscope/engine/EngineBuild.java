package org.jacoscope.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes what browsers load of what people write: the engine from Java, the player from its modules; what is stale only. */
public final class EngineBuild {
    private static final String MAIN_CLASS = "org.jacoscope.browser.Bridge";
    private static final String ENGINE = "web/engine/core.js";
    private static final String PLAYER = "web/player/main.js";

    private interface Step {
        /** What is wrong, a sentence each; empty when all went well. */
        List<String> run() throws Exception;
    }

    private EngineBuild() {}

    /**
     * @param args the directory of the compiled classes, into which the modules go too; a directory for work files; how to
     *     compile the engine, "full" or "quick"; the directory of the web sources
     */
    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Variant variant = Variant.named(args[2]);
        Path web = Path.of(args[3]);
        Path builders = work.resolve("engine-classes");
        make(
                classes.resolve(ENGINE),
                work.resolve("engine.stamp"),
                variant + " " + Stamp.ofEngine(classes, builders),
                () -> {
                    List<String> problems = Compilation.of(MAIN_CLASS, variant, work.resolve("engine"), "core.js");
                    if (problems.isEmpty()) {
                        move(work.resolve("engine/core.js"), classes.resolve(ENGINE));
                    }
                    return problems;
                });
        make(
                classes.resolve(PLAYER),
                work.resolve("player.stamp"),
                Stamp.ofPlayer(web, builders),
                () -> PlayerBundle.write(web, classes.resolve("web")));
    }

    /** Runs a step unless its result is there and was made of the same. */
    private static void make(Path result, Path stampFile, String stamp, Step step) throws Exception {
        if (Files.exists(result)
                && Files.exists(stampFile)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        List<String> problems = step.run();
        if (!problems.isEmpty()) {
            Files.deleteIfExists(result);
            System.err.println(result.getFileName() + " cannot be made:");
            problems.forEach(problem -> System.err.println("  " + problem));
            System.exit(1);
        }
        Files.writeString(stampFile, stamp);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
