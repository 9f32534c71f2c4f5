package org.jacoscope.engine;

import java.util.Set;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.NullCheckInstruction;
import org.teavm.model.util.InstructionVariableMapper;

/**
 * Lets the loops over columns read the JavaScript array of each Java array once, before the loop, instead of once per
 * element: TeaVM, which cannot know that the loop runs at all, would rather meet a null array late. These loops have none.
 */
public final class ColumnLoops implements ClassHolderTransformer {
    private static final String PACKAGE = "org.jacoscope.core.autodiff.";
    private static final Set<String> LOOPS = Set.of(PACKAGE + "Arithmetic", PACKAGE + "Functions", PACKAGE + "Fused");
    private static final ValueType DOUBLES = ValueType.arrayOf(ValueType.DOUBLE);

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (LOOPS.contains(type.getName())) {
            type.getMethods().forEach(ColumnLoops::promiseArrays);
        }
    }

    private static void promiseArrays(MethodHolder method) {
        Program program = method.getProgram();
        if (program == null) {
            return;
        }
        for (int i = 0; i < method.parameterCount(); i++) {
            if (method.parameterType(i).equals(DOUBLES)) {
                promise(program, program.variableAt(i + 1));
            }
        }
    }

    private static void promise(Program program, Variable array) {
        NullCheckInstruction check = new NullCheckInstruction();
        check.setReceiver(program.createVariable());
        InstructionVariableMapper mapper =
                new InstructionVariableMapper(used -> used == array ? check.getReceiver() : used);
        program.getBasicBlocks().forEach(mapper::apply);
        check.setValue(array);
        program.basicBlockAt(0).addFirst(check);
    }
}
