package org.jacoscope.engine;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.StringConstantInstruction;

/**
 * Shortens the text that Java makes of a record to its name: nothing that people read is made of such texts, but the module
 * would hold those of all records, and a second way of printing doubles.
 */
public final class RecordTexts implements ClassHolderTransformer {
    private static final MethodDescriptor TO_STRING = new MethodDescriptor("toString", String.class);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        MethodHolder method = type.getMethod(TO_STRING);
        if (Record.class.getName().equals(type.getParent()) && method != null) {
            String name = type.getName().replaceFirst(".*[.$]", "");
            if (mentions(method, name + "[")) {
                ProgramEmitter.create(method, context.getHierarchy())
                        .constant(name)
                        .returnValue();
            }
        }
    }

    /** The texts that Java makes begin like this; those that people write do not. */
    private static boolean mentions(MethodHolder method, String beginning) {
        for (BasicBlock block : method.getProgram().getBasicBlocks()) {
            for (Instruction instruction : block) {
                if (instruction instanceof StringConstantInstruction text
                        && text.getConstant().startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }
}
