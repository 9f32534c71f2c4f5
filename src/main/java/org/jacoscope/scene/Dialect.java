package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jacoscope.core.expr.Language;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.num.Numbers;

/**
 * A way to write numbers, vectors and matrices for somewhere else: in full precision, so that each reads back as the same
 * bits, and with what is not finite as each language has it.
 */
public enum Dialect {
    TEXT("Text", new Syntax("NaN", "Infinity", "-Infinity", "[", ", ", "]", "[", "[", "]")) {
        @Override
        String words(String text) {
            return text;
        }

        @Override
        String program(Program program) {
            String arguments = "(" + String.join(", ", program.variables()) + ") = ";
            return "F" + arguments + listed(program)
                    + program.jacobian()
                            .map(rows -> "\nJ" + arguments + Text.matrix(rows))
                            .orElse("");
        }

        private String listed(Program program) {
            return program.components().stream().map(Text::of).collect(Collectors.joining(", ", "[", "]"));
        }
    },
    LATEX("LaTeX", new Syntax("", "", "", "", "", "", "", "", "")) {
        @Override
        public String value(Readout.Value value) {
            return Tex.value(value, Numbers::shortest);
        }

        @Override
        String assignment(Readout readout) {
            return Tex.display(readout.label(), value(readout.value()));
        }
    },
    NUMPY("NumPy", Syntax.python("np", "np.array([", "])")) {
        @Override
        String header() {
            return "import numpy as np\n\n";
        }
    },
    JAX("JAX", Syntax.python("jnp", "jnp.array([", "])")) {
        @Override
        String header() {
            return "import jax\nimport jax.numpy as jnp\n\njax.config.update(\"jax_enable_x64\", True)\n\n";
        }
    },
    PYTORCH("PyTorch", Syntax.python("torch", "torch.tensor([", "], dtype=torch.float64)")) {
        @Override
        String header() {
            return "import torch\n\n";
        }
    },
    MATLAB("MATLAB", new Syntax("NaN", "Inf", "-Inf", "[", "; ", "]", "[", "", "")) {
        @Override
        String words(String text) {
            return "\"" + text.replace("\"", "\"\"") + "\"";
        }

        @Override
        String assignment(Readout readout) {
            return identifier(readout.id(), "_") + " = " + value(readout.value()) + ";";
        }
    },
    JAVA(
            "Java",
            new Syntax(
                    "Double.NaN",
                    "Double.POSITIVE_INFINITY",
                    "Double.NEGATIVE_INFINITY",
                    "new double[] {",
                    ", ",
                    "}",
                    "new double[][] {",
                    "{",
                    "}")) {
        @Override
        String assignment(Readout readout) {
            return "var " + identifier(readout.id(), "") + " = " + value(readout.value()) + ";";
        }
    },
    JSON("JSON", new Syntax("\"NaN\"", "\"Infinity\"", "\"-Infinity\"", "[", ", ", "]", "[", "[", "]")) {
        @Override
        public String write(List<Readout> readouts) {
            List<String> members =
                    withoutPrograms(readouts).stream().map(this::assignment).toList();
            return "{\n" + String.join(",\n", members) + "\n}\n";
        }

        @Override
        String assignment(Readout readout) {
            return "  " + words(readout.id()) + ": " + value(readout.value());
        }

        /** What the API's operations on maps ask for. */
        @Override
        String program(Program program) {
            String components = program.components().stream()
                    .map(component -> words(Text.of(component)))
                    .collect(Collectors.joining(", "));
            String variables = program.variables().stream().map(this::words).collect(Collectors.joining(", "));
            return "{\n  \"map\": {\"variables\": [" + variables + "], \"components\": [" + components
                    + "]},\n  \"points\": [" + value(new Readout.Value.Vector(program.point())) + "]\n}\n";
        }
    };

    /** Names that are words of one of the languages. */
    private static final List<String> TAKEN = List.of(
            "case", "class", "double", "end", "for", "function", "global", "if", "in", "is", "lambda", "static");

    /**
     * @param nan what is no number
     * @param open begins a vector
     * @param between the elements of a vector, and the rows of a matrix
     * @param close ends a vector or a matrix
     * @param matrix begins a matrix
     * @param row begins a row of a matrix; "" where spaces separate its elements
     */
    private record Syntax(
            String nan,
            String infinity,
            String minusInfinity,
            String open,
            String between,
            String close,
            String matrix,
            String row,
            String endOfRow) {

        static Syntax python(String module, String open, String close) {
            String infinity = module + ".inf";
            return new Syntax(module + ".nan", infinity, "-" + infinity, open, ", ", close, open, "[", "]");
        }
    }

    private final String label;
    private final Syntax syntax;

    Dialect(String label, Syntax syntax) {
        this.label = label;
        this.syntax = syntax;
    }

    /** The dialect of that id. */
    public static Optional<Dialect> of(String id) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.id().equals(id))
                .findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Dialect::id).toList();
    }

    /** In addresses: "numpy". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** One value, as an expression. */
    public String value(Readout.Value value) {
        if (value instanceof Readout.Value.Scalar scalar) {
            return number(scalar.value());
        }
        if (value instanceof Readout.Value.Vector vector) {
            return syntax.open + String.join(syntax.between, numbers(vector.values())) + syntax.close;
        }
        if (value instanceof Readout.Value.Code code) {
            return program(code.program());
        }
        return value instanceof Readout.Value.Matrix matrix
                ? matrix(matrix)
                : words(((Readout.Value.Words) value).text());
    }

    /** A whole program. */
    String program(Program program) {
        return ProgramText.of(this, Language.valueOf(name()), program);
    }

    /** Values with their names, as lines that work where they are pasted; programs are no values. */
    public String write(List<Readout> readouts) {
        StringBuilder out = new StringBuilder(header());
        withoutPrograms(readouts)
                .forEach(readout -> out.append(assignment(readout)).append('\n'));
        return out.toString();
    }

    private static List<Readout> withoutPrograms(List<Readout> readouts) {
        return readouts.stream()
                .filter(readout -> !(readout.value() instanceof Readout.Value.Code))
                .toList();
    }

    private String matrix(Readout.Value.Matrix matrix) {
        List<String> numbers = numbers(matrix.values());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < matrix.rows(); i++) {
            List<String> row = numbers.subList(i * matrix.columns(), (i + 1) * matrix.columns());
            rows.add(syntax.row + String.join(syntax.row.isEmpty() ? " " : ", ", row) + syntax.endOfRow);
        }
        return syntax.matrix + String.join(syntax.between, rows) + syntax.close;
    }

    private List<String> numbers(double[] values) {
        return Arrays.stream(values).mapToObj(this::number).toList();
    }

    private String number(double x) {
        if (Double.isNaN(x)) {
            return syntax.nan;
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? syntax.infinity : syntax.minusInfinity;
        }
        String digits = Numbers.shortest(x);
        return isTyped() && isInteger(digits) ? digits + ".0" : digits;
    }

    /** Whether 1 is an integer and only 1.0 is a floating-point number. */
    private boolean isTyped() {
        return !(this == TEXT || this == MATLAB || this == JSON);
    }

    private static boolean isInteger(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf('e') < 0;
    }

    String header() {
        return "";
    }

    String assignment(Readout readout) {
        String name = this == TEXT ? readout.label() : identifier(readout.id(), "_");
        return name + " = " + value(readout.value());
    }

    String words(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The id as a name: its parts joined by {@code glue}, or by capital letters where that is nothing. */
    static String identifier(String id, String glue) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean joint = c == '-';
            name.append(joint ? glue : String.valueOf(capital ? Character.toUpperCase(c) : c));
            capital = joint && glue.isEmpty();
        }
        return TAKEN.contains(name.toString()) ? name + "_" : name.toString();
    }
}
