package org.jacoscope.engine;

import java.nio.file.Path;
import java.util.List;

/** Compiles one class with exports, as a test or benchmark has it, the way the engine is compiled. */
public final class EntryBuild {

    private EntryBuild() {}

    /**
     * @param args name of the class, which is on this program's class path; where the module goes, a directory and a file
     *     name; how to compile, "full" or "quick"
     */
    public static void main(String[] args) throws Exception {
        List<String> problems = Compilation.of(args[0], Variant.named(args[3]), Path.of(args[1]), args[2]);
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }
}
