package org.jacoscope.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;

/** TeaVM with our settings and mendings: the same for the engine and for what tests and benchmarks compile. */
final class Compilation {

    private Compilation() {}

    /**
     * Compiles a class with exports, and all that it reaches, to {@code file} in {@code directory}.
     *
     * @return what is wrong, a sentence each; empty when the module is there
     */
    static List<String> of(String mainClass, Variant variant, Path directory, String file)
            throws TeaVMToolException, IOException, IllegalAccessException {
        BinaryOperators.keepParentheses();
        TeaVMTool tool = new TeaVMTool();
        tool.setLog(new EmptyTeaVMToolLog());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setJsModuleType(JSModuleType.ES2015);
        tool.setMainClass(mainClass);
        tool.setTargetDirectory(directory.toFile());
        tool.setTargetFileName(file);
        tool.setAssertionsRemoved(true);
        variant.apply(tool);
        tool.getTransformers().add(MathMethods.class.getName());
        tool.getTransformers().add(ColumnLoops.class.getName());
        tool.getTransformers().add(NumberCasts.class.getName());
        tool.getTransformers().add(NumberTexts.class.getName());
        tool.getTransformers().add(RecordTexts.class.getName());
        tool.generate();
        List<String> problems = tool.getProblemProvider().getProblems().stream()
                .map(Compilation::describe)
                .toList();
        return problems.isEmpty() ? variant.finish(directory.resolve(file)) : problems;
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
