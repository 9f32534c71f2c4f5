package org.jacoscope.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Core, scene and lab compile to JavaScript: every method of every class, whether or not a lab reaches it today. */
class BrowserCompileIT {

    @TempDir
    Path directory;

    @Test
    void everythingMeantForTheBrowserCompiles() throws Exception {
        TeaVMTool tool = new TeaVMTool();
        tool.setLog(new EmptyTeaVMToolLog());
        tool.setClassLoader(BrowserCompileIT.class.getClassLoader());
        tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
        tool.setMainClass(Main.class.getName());
        tool.setTargetDirectory(directory.toFile());
        tool.setTargetFileName("core.js");
        tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        tool.setFastDependencyAnalysis(true);
        tool.generate();

        List<String> problems = tool.getProblemProvider().getProblems().stream()
                .map(BrowserCompileIT::describe)
                .toList();
        assertEquals(List.of(), problems);
        long size = Files.size(directory.resolve("core.js"));
        assertTrue(size > 0, "TeaVM leaves an empty file behind when it fails");
    }

    private static String describe(Problem problem) {
        DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
        problem.render(text);
        CallLocation where = problem.getLocation();
        return where == null
                ? text.getText()
                : text.getText() + " at " + where.getMethod() + ", " + where.getSourceLocation();
    }

    /** A program needs a start; {@link Everything} adds the rest. */
    public static final class Main {

        private Main() {}

        public static void main(String[] args) {}
    }
}
