package org.jacoscope.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;

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
        List<String> problems = build(variant, work.resolve("engine"));
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

    /** Compiles to core.js in {@code directory}; the answer is what is wrong, a sentence each. */
    private static List<String> build(Variant variant, Path directory)
            throws TeaVMToolException, IOException, IllegalAccessException {
        BinaryOperators.keepParentheses();
        TeaVMTool tool = new TeaVMTool();
        tool.setLog(new EmptyTeaVMToolLog());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setMainClass(MAIN_CLASS);
        tool.setTargetDirectory(directory.toFile());
        tool.setTargetFileName("core.js");
        tool.setAssertionsRemoved(true);
        variant.apply(tool);
        tool.getTransformers().add(MathMethods.class.getName());
        tool.generate();
        return tool.getProblemProvider().getProblems().stream()
                .map(EngineBuild::describe)
                .toList();
    }

    private static String describe(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        CallLocation where = problem.getLocation();
        return where == null
                ? text.getText()
                : text.getText() + " at " + where.getMethod() + ", " + where.getSourceLocation();
    }
}
