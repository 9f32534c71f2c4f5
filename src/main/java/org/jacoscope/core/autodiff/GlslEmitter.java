package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;
import org.jspecify.annotations.Nullable;

/** Takes the vectors of a graph apart into floats and writes one GLSL statement per operation. */
final class GlslEmitter {

    /** A component: an expression without operators, and a condition that says whether it is defined. */
    private record Value(String text, String defined) {
        boolean isAlwaysDefined() {
            return defined.equals(TRUE);
        }
    }

    private static final String TRUE = "true";
    private static final String FALSE = "false";

    private final Graph graph;
    private final Value[][] values;
    private final StringBuilder body = new StringBuilder();
    private final Set<String> helpers = new LinkedHashSet<>();
    private int names;
    private int operations;

    GlslEmitter(Graph graph) {
        this.graph = graph;
        this.values = new Value[graph.size()][];
    }

    Optional<Glsl> emit() {
        int column = 0;
        for (int id : graph.inputs()) {
            int width = graph.node(id).width();
            values[id] = leaves("at[", column, width);
            column += width;
        }
        int parameter = 0;
        for (int id : graph.parameters()) {
            int width = graph.node(id).width();
            values[id] = leaves("parameters[", parameter, width);
            parameter += width;
        }
        for (int id = 0; id < values.length; id++) {
            if (values[id] == null) {
                Value[] lowered = lower(graph.node(id));
                if (lowered == null || operations > Glsl.MOST_OPERATIONS) {
                    return Optional.empty();
                }
                values[id] = lowered;
            }
        }
        return Optional.of(new Glsl(source(parameter), parameter));
    }

    private static Value[] leaves(String array, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new Value(array + i + "]", TRUE))
                .toArray(Value[]::new);
    }

    private String source(int parameters) {
        Value[] outputs = graph.outputs().stream()
                .flatMap(id -> Arrays.stream(values[id]))
                .toArray(Value[]::new);
        StringBuilder source = new StringBuilder();
        if (parameters > 0) {
            source.append("uniform float parameters[").append(parameters).append("];\n");
        }
        helpers.forEach(source::append);
        source.append("bool field(vec2 at, out float first, out float second) {\n");
        source.append(body);
        source.append("  first = ").append(outputs[0].text()).append(";\n");
        source.append("  second = ")
                .append(outputs.length > 1 ? orZero(outputs[1]) : "0.0")
                .append(";\n");
        return source.append("  return ")
                .append(outputs[0].defined())
                .append(";\n}\n")
                .toString();
    }

    private static String orZero(Value value) {
        return value.isAlwaysDefined() ? value.text() : value.defined() + " ? " + value.text() + " : 0.0";
    }

    /** The components of a node; null where GLSL has none. */
    private Value @Nullable [] lower(Node node) {
        if (node instanceof Node.Constant n) {
            boolean nan = Double.isNaN(n.value());
            return new Value[] {nan ? new Value("0.0", FALSE) : new Value(GlslNumbers.literal(n.value()), TRUE)};
        } else if (node instanceof Node.Apply n) {
            return n.op().glsl() == null ? null : each(n.width(), k -> apply(n, k));
        } else if (node instanceof Node.Affine n) {
            return each(n.width(), row -> affine(n, row));
        } else if (node instanceof Node.Transpose n) {
            return each(n.width(), k -> values[n.x()][k % n.rows() * n.columns() + k / n.rows()]);
        } else if (node instanceof Node.Slice n) {
            return Arrays.copyOfRange(values[n.x()], n.from(), n.from() + n.width());
        } else if (node instanceof Node.Concat n) {
            return n.parts().stream()
                    .flatMap(part -> Arrays.stream(values[part]))
                    .toArray(Value[]::new);
        } else if (node instanceof Node.Sum n) {
            return new Value[] {sum(List.of(values[n.x()]))};
        } else if (node instanceof Node.Spread n) {
            return values[n.x()];
        }
        return null;
    }

    private static Value[] each(int width, java.util.function.IntFunction<Value> component) {
        return IntStream.range(0, width).mapToObj(component).toArray(Value[]::new);
    }

    private Value affine(Node.Affine node, int row) {
        Value[] x = values[node.x()];
        Value[] weights = values[node.weights()];
        List<Value> terms = new ArrayList<>();
        for (int j = 0; j < x.length; j++) {
            Value weight = weights[row * x.length + j];
            terms.add(value(x[j].text() + " * " + weight.text(), both(x[j], weight)));
        }
        if (node.bias() >= 0) {
            terms.add(values[node.bias()][row]);
        }
        return sum(terms);
    }

    private Value sum(List<Value> terms) {
        operations += terms.size() - 1;
        String text = terms.stream().map(Value::text).collect(Collectors.joining(" + "));
        return value(text, both(terms.toArray(Value[]::new)));
    }

    private Value apply(Node.Apply node, int component) {
        Value[] args = new Value[node.args()];
        for (int i = 0; i < args.length; i++) {
            Value[] arg = values[node.arg(i)];
            args[i] = arg[arg.length == 1 ? 0 : component];
        }
        Op op = node.op();
        Integer exponent = op == Op.POW ? smallExponent(graph.node(node.v())) : null;
        if (exponent != null) {
            return power(args[0], exponent);
        }
        if (op.glslHelper() != null) {
            helpers.add(op.glslHelper());
        }
        String text = filled(String.valueOf(op.glsl()), args);
        return switch (op) {
            case IF -> value(text, choice(args));
            case LT, LE, GT, GE, EQ, NE -> comparison(op, text, args);
            default -> value(text, restricted(op, args));
        };
    }

    private static @Nullable Integer smallExponent(Node exponent) {
        return exponent instanceof Node.Constant constant && Powers.isSmallInteger(constant.value())
                ? (int) constant.value()
                : null;
    }

    /** By repeated squaring, as the evaluator does. */
    private Value power(Value base, int exponent) {
        String square = base.text();
        String product = "";
        for (int left = Math.abs(exponent); left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                product = product.isEmpty() ? square : declare("float", product + " * " + square);
            }
            if (left > 1) {
                square = declare("float", square + " * " + square);
            }
        }
        String size = product.isEmpty() ? "1.0" : product;
        return new Value(exponent < 0 ? declare("float", "1.0 / " + size) : size, base.defined());
    }

    /** Only the chosen value needs to be defined. */
    private String choice(Value[] args) {
        if (both(args).equals(TRUE)) {
            return TRUE;
        }
        String chosen = declare("bool", args[0].text() + " != 0.0 ? " + args[1].defined() + " : " + args[2].defined());
        return both(args[0], new Value("", chosen));
    }

    /** 0 where an argument is undefined, but "not equal" holds there. */
    private Value comparison(Op op, String text, Value[] args) {
        String defined = both(args);
        String otherwise = op == Op.NE ? "1.0" : "0.0";
        return value(defined.equals(TRUE) ? text : defined + " ? " + text + " : " + otherwise, TRUE);
    }

    private String restricted(Op op, Value[] args) {
        String domain = op.glslDomain();
        String defined = both(args);
        if (domain == null || defined.equals(FALSE)) {
            return defined;
        }
        String condition = filled(domain, args);
        return declare("bool", defined.equals(TRUE) ? condition : defined + " && " + condition);
    }

    /** The condition that all of them are defined. */
    private String both(Value... args) {
        List<String> conditions = Arrays.stream(args)
                .map(Value::defined)
                .filter(condition -> !condition.equals(TRUE))
                .distinct()
                .toList();
        if (conditions.contains(FALSE)) {
            return FALSE;
        }
        return switch (conditions.size()) {
            case 0 -> TRUE;
            case 1 -> conditions.get(0);
            default -> declare("bool", String.join(" && ", conditions));
        };
    }

    private Value value(String text, String defined) {
        return new Value(declare("float", text), defined);
    }

    private String declare(String type, String text) {
        operations++;
        String name = (type.equals("bool") ? "d" : "v") + names++;
        body.append("  ").append(type).append(' ').append(name).append(" = ");
        body.append(text).append(";\n");
        return name;
    }

    private static String filled(String template, Value[] args) {
        String text = template;
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + Op.ARGUMENTS.get(i) + "}", args[i].text());
        }
        return text;
    }
}
