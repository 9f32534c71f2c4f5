package org.jacoscope.engine;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Lets the browser find the digits of doubles, for text and for the precision of decimals: TeaVM's own way brings a table of
 * powers of ten, 20 KB of digits.
 */
public final class NumberTexts implements ClassHolderTransformer {
    private static final String BUILDER = "java.lang.AbstractStringBuilder";
    private static final String ANALYZER = "org.teavm.classlib.impl.text.DoubleAnalyzer";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(BUILDER)) {
            ValueType builder = ValueType.object(BUILDER);
            ProgramEmitter insert = program(type, context, "insert", ValueType.INTEGER, ValueType.DOUBLE, builder);
            ValueEmitter text = ours(insert, "printed", ValueType.object(String.class.getName()), 2);
            insert.var(0, builder)
                    .invokeVirtual("insert", builder, insert.var(1, ValueType.INTEGER), text)
                    .returnValue();
        } else if (type.getName().equals(ANALYZER)) {
            ProgramEmitter exponent = program(type, context, "fastIntLog10", ValueType.DOUBLE, ValueType.INTEGER);
            ours(exponent, "decimalExponent", ValueType.INTEGER, 1).returnValue();
            program(type, context, "<clinit>", ValueType.VOID).exit(); // fills the table
        }
    }

    private static ProgramEmitter program(
            ClassHolder type, ClassHolderTransformerContext context, String name, ValueType... signature) {
        MethodHolder method = type.getMethod(new MethodDescriptor(name, signature));
        if (method == null) {
            throw new IllegalStateException("TeaVM's " + type.getName() + " has no such " + name);
        }
        return ProgramEmitter.create(method, context.getHierarchy());
    }

    private static ValueEmitter ours(ProgramEmitter program, String name, ValueType result, int number) {
        return program.invoke(BrowserMath.class.getName(), name, result, program.var(number, ValueType.DOUBLE));
    }
}
