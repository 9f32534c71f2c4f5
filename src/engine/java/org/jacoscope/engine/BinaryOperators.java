package org.jacoscope.engine;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.teavm.asm.ClassReader;
import org.teavm.asm.ClassWriter;
import org.teavm.asm.tree.AbstractInsnNode;
import org.teavm.asm.tree.ClassNode;
import org.teavm.asm.tree.MethodNode;
import org.teavm.asm.tree.TableSwitchInsnNode;
import org.teavm.backend.javascript.rendering.Precedence;

/**
 * TeaVM 0.15.0 prints {@code a + (b + c)} as {@code a + b + c} and {@code a * (b / c)} as {@code a * b / c}, which is
 * another number. The printer, {@code StatementRenderer.visitBinary}, prints the first operand, then decides in a second
 * switch which operators may do without parentheses in their second one. Here each of its cases becomes the default: the
 * second operand keeps its parentheses wherever both operators bind equally.
 */
final class BinaryOperators {
    private static final String PRINTER = "org/teavm/backend/javascript/rendering/StatementRenderer";
    private static final String METHOD = "visitBinary";
    private static final String DESCRIPTOR =
            "(Lorg/teavm/ast/BinaryOperation;Ljava/lang/String;Ljava/lang/Runnable;Ljava/lang/Runnable;)V";

    private BinaryOperators() {}

    /** Loads the mended printer in place of TeaVM's own; to be called before TeaVM does anything. */
    static void keepParentheses() throws IOException, IllegalAccessException {
        ClassNode printer = read();
        List<TableSwitchInsnNode> switches = switches(printer);
        if (switches.size() != 2) {
            throw new IllegalStateException("TeaVM's " + METHOD + " has another shape than that of 0.15.0:"
                    + " see whether it still loses the parentheses of a + (b + c), and mend that.");
        }
        TableSwitchInsnNode secondOperand = switches.get(1);
        secondOperand.labels.replaceAll(label -> secondOperand.dflt);
        ClassWriter writer = new ClassWriter(0);
        printer.accept(writer);
        MethodHandles.privateLookupIn(Precedence.class, MethodHandles.lookup()).defineClass(writer.toByteArray());
    }

    private static ClassNode read() throws IOException {
        ClassNode node = new ClassNode();
        try (InputStream bytes = Precedence.class.getResourceAsStream("/" + PRINTER + ".class")) {
            new ClassReader(bytes).accept(node, 0);
        }
        return node;
    }

    private static List<TableSwitchInsnNode> switches(ClassNode printer) {
        List<TableSwitchInsnNode> switches = new ArrayList<>();
        for (MethodNode method : printer.methods) {
            if (method.name.equals(METHOD) && method.desc.equals(DESCRIPTOR)) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof TableSwitchInsnNode found) {
                        switches.add(found);
                    }
                }
            }
        }
        return switches;
    }
}
