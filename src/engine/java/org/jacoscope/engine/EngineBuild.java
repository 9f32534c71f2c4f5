package org.jacoscope.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Compiles the bridge, and what of core, scene and lab it reaches, to an ES module, unless the module on disk was made of
 * the same.
 */
public final class EngineBuild {
    private static final String MAIN_CLASS = "org.jacoscope.browser.Bridge";
    private static final String MODULE = "web/engine/core.js";

    private EngineBuild() {}

    /**
     * @param args the directory of the compiled classes, into which the module goes too; a directory for work files; how
     *     to compile, "full" or "quick"
     */
    public static void main(String[] args) throws Exception {
        Path classes = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Variant variant = Variant.named(args[2]);
        Path module = classes.resolve(MODULE);
        Path stampFile = work.resolve("engine.stamp");
        String stamp = variant + " " + Stamp.of(classes, work.resolve("engine-classes"));
        if (Files.exists(module)
                && Files.exists(stampFile)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        List<String> problems = Compilation.of(MAIN_CLASS, variant, work.resolve("engine"), "core.js");
        if (!problems.isEmpty()) {
            Files.deleteIfExists(module);
            System.err.println("The engine cannot be compiled for the browser:");
            problems.forEach(problem -> System.err.println("  " + problem));
            System.exit(1);
        }
        Files.createDirectories(module.getParent());
        Files.move(work.resolve("engine/core.js"), module, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(stampFile, stamp);
    }
}
