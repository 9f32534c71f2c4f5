package org.jacoscope.engine;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/** Makes methods of {@code Math} and {@code Double} call those of the same name in {@link BrowserMath}. */
public final class MathMethods implements ClassHolderTransformer {

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (!type.getName().equals("java.lang.Math") && !type.getName().equals("java.lang.Double")) {
            return;
        }
        for (Method mended : BrowserMath.class.getDeclaredMethods()) {
            if (Modifier.isPublic(mended.getModifiers()) && owner(mended).equals(type.getName())) {
                redirect(type, mended, context);
            }
        }
    }

    private static String owner(Method mended) {
        return mended.getName().startsWith("parse") ? "java.lang.Double" : "java.lang.Math";
    }

    private static void redirect(ClassHolder type, Method mended, ClassHolderTransformerContext context) {
        Class<?>[] parameters = mended.getParameterTypes();
        ValueType[] signature = new ValueType[parameters.length + 1];
        Arrays.setAll(signature, i -> ValueType.parse(i < parameters.length ? parameters[i] : mended.getReturnType()));
        MethodHolder method = type.getMethod(new MethodDescriptor(mended.getName(), signature));
        if (method == null) {
            throw new IllegalStateException("TeaVM's " + type.getName() + " has no " + mended);
        }
        method.getModifiers().remove(ElementModifier.NATIVE);
        ProgramEmitter program = ProgramEmitter.create(method, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[parameters.length];
        Arrays.setAll(arguments, i -> program.var(i + 1, signature[i]));
        program.invoke(BrowserMath.class.getName(), mended.getName(), signature[parameters.length], arguments)
                .returnValue();
    }
}
