package org.jacoscope.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/** How carefully the module is compiled. */
enum Variant {
    /** What is shipped: as small and as fast as can be. */
    FULL {
        @Override
        void apply(TeaVMTool tool) {
            tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
            tool.setObfuscated(true);
        }

        @Override
        List<String> finish(Path module) throws IOException {
            return Shrinking.of(module);
        }
    },

    /** For the time of an edit: sooner there, and readable in the browser's tools. */
    QUICK {
        @Override
        void apply(TeaVMTool tool) {
            tool.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
            tool.setFastDependencyAnalysis(true);
            tool.setObfuscated(false);
        }
    };

    abstract void apply(TeaVMTool tool);

    /** What is left to do with the module; says what is wrong, a sentence each. */
    List<String> finish(Path module) throws IOException {
        return List.of();
    }

    static Variant named(String name) {
        for (Variant variant : values()) {
            if (variant.name().equalsIgnoreCase(name)) {
                return variant;
            }
        }
        throw new IllegalArgumentException("-Dengine is full or quick, not " + name + ".");
    }
}
