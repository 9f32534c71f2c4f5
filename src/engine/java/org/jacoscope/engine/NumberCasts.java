package org.jacoscope.engine;

import java.util.Map;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Makes {@code (int) x}, {@code (long) x} and {@code (float) x} of a double those of {@link BrowserMath}: TeaVM's wrap
 * around where Java's stop at the largest, fail at infinities, and leave a float as precise as it was.
 */
public final class NumberCasts implements ClassHolderTransformer {
    private static final Map<NumericOperandType, MethodReference> CASTS = Map.of(
            NumericOperandType.INT,
            new MethodReference(BrowserMath.class, "toInt", double.class, int.class),
            NumericOperandType.LONG,
            new MethodReference(BrowserMath.class, "toLong", double.class, long.class),
            NumericOperandType.FLOAT,
            new MethodReference(BrowserMath.class, "toFloat", double.class, float.class));

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(BrowserMath.class.getName())) {
            return;
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                method.getProgram().getBasicBlocks().forEach(NumberCasts::mend);
            }
        }
    }

    private static void mend(BasicBlock block) {
        for (Instruction instruction : block) {
            if (instruction instanceof CastNumberInstruction cast
                    && cast.getSourceType() == NumericOperandType.DOUBLE
                    && CASTS.containsKey(cast.getTargetType())) {
                InvokeInstruction call = new InvokeInstruction();
                call.setType(InvocationType.SPECIAL);
                call.setMethod(CASTS.get(cast.getTargetType()));
                call.setArguments(cast.getValue());
                call.setReceiver(cast.getReceiver());
                call.setLocation(cast.getLocation());
                cast.replace(call);
            }
        }
    }
}
