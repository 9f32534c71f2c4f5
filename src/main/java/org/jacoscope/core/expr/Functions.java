package org.jacoscope.core.expr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The functions and constants that can be typed by name, and how calls of them become trees. */
final class Functions {

    private static final Map<String, Op> BY_NAME = functions();
    private static final Map<String, Op> CONSTANTS = constants();

    private Functions() {}

    private static Map<String, Op> functions() {
        Map<String, Op> table = new LinkedHashMap<>();
        for (Op op : Op.values()) {
            if (op.form() == Op.Form.FUNCTION) {
                table.put(op.symbol(), op);
            }
        }
        table.put("ln", Op.LOG);
        table.put("pow", Op.POW);
        table.put("piecewise", Op.IF);
        return table;
    }

    private static Map<String, Op> constants() {
        Map<String, Op> table = new LinkedHashMap<>();
        for (Op op : Op.values()) {
            if (op.form() == Op.Form.CONSTANT) {
                table.put(op.symbol(), op);
            }
        }
        return table;
    }

    static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    static @Nullable Op constant(String name) {
        return CONSTANTS.get(name);
    }

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Set<String> constantNames() {
        return CONSTANTS.keySet();
    }

    /** Whether the function takes that many arguments. */
    static boolean takes(String name, int count) {
        return switch (name) {
            case "min", "max" -> count >= 2;
            case "piecewise" -> count >= 3 && count % 2 == 1;
            default -> count == op(name).arity();
        };
    }

    /** What the function takes, in words. */
    static String wanted(String name) {
        return switch (name) {
            case "min", "max" -> "two or more arguments, as in " + name + "(x, y)";
            case "piecewise" ->
                "conditions and values in turn and a value for otherwise," + " as in piecewise(x<0, -x, x)";
            case "if" -> "3 arguments: if(condition, value, otherwise)";
            case "atan2" -> "2 arguments: atan2(y, x)";
            case "polygamma" -> "2 arguments: polygamma(order, x)";
            case "pow" -> "2 arguments: pow(base, exponent)";
            default ->
                op(name).arity() == 1
                        ? "1 argument: " + name + "(x)"
                        : op(name).arity() + " arguments: " + name + "(x, y)";
        };
    }

    /** How many nodes the call adds to its arguments'. */
    static int nodes(String name, int count) {
        return switch (name) {
            case "min", "max" -> count - 1;
            case "piecewise" -> count / 2;
            default -> 1;
        };
    }

    /** The tree of a call with a number of arguments that the function takes: of many, nested calls. */
    static Expr call(String name, List<Expr> args) {
        Op op = op(name);
        if (name.equals("piecewise")) {
            Expr otherwise = args.get(args.size() - 1);
            for (int i = args.size() - 3; i >= 0; i -= 2) {
                otherwise = Expr.call(Op.IF, args.get(i), args.get(i + 1), otherwise);
            }
            return otherwise;
        }
        if (args.size() == op.arity()) {
            return new Expr.Call(op, args);
        }
        Expr nested = args.get(0);
        for (Expr next : args.subList(1, args.size())) {
            nested = Expr.call(op, nested, next);
        }
        return nested;
    }

    private static Op op(String name) {
        Op op = BY_NAME.get(name);
        if (op == null) {
            throw new IllegalStateException("No function " + name);
        }
        return op;
    }
}
