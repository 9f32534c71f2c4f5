package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Code;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Language;

/**
 * A {@link Program} in a programming language: the map F, its Jacobian J, and lines that print both at the point. JAX and
 * PyTorch differentiate F themselves, in the mode that takes fewer sweeps; the others have J written out.
 */
final class ProgramText {

    /** Words of the languages and names that the programs use: a variable of that name gets a longer one. */
    private static final String TAKEN = " and as assert async await break class continue def del elif else except"
            + " finally for from global if import in is lambda nonlocal not or pass raise return try while with yield"
            + " True False None abstract boolean byte case catch char const default do double enum extends final float"
            + " goto implements instanceof int interface long native new package private protected public short static"
            + " super switch synchronized this throw throws transient void volatile true false null end function"
            + " otherwise parfor persistent spmd np jnp jax torch special org Math choose psi point ";

    private static final String PYTHON = """
            def F(point):
                [{names}] = point
                return {open}
            {F}    {close}


            """;

    private static final String PYTHON_JACOBIAN = """
            def J(point):
                [{names}] = point
                return {open}
            {J}    {close}


            """;

    private static final String PYTHON_VALUES = """
            x = {x}
            v = {v}
            w = {w}
            print(F(x))
            """;

    private static final String PRODUCTS = """
            print(J(x))
            print(J(x) @ v)  # the JVP
            print(w @ J(x))  # the VJP
            """;

    private static final String SWEEPS = """
            # Forward mode gives a column of J per sweep, {n} for all; reverse mode a row per sweep, {m}.
            J = {autodiff}.{mode}(F)

            """;

    private static final String AUTODIFF = """
            print(J(x))
            print({autodiff}.jvp(F, (x,), (v,))[1])
            print({autodiff}.vjp(F, x)[1](w)[0])
            """;

    private static final String MATLAB = """
            F = @({names}) [ ...
            {F}];
            """;

    private static final String MATLAB_JACOBIAN = """
            J = @({names}) [ ...
            {J}];
            """;

    private static final String MATLAB_VALUES = """

            x = num2cell({x});
            v = {v};
            w = {w};
            F(x{:})
            """;

    private static final String MATLAB_PRODUCTS = """
            J(x{:})
            J(x{:}) * v  % the JVP
            w' * J(x{:})  % the VJP
            """;

    private static final String CHOOSE = "choose = @(c, a, b) subsref({b, a}, substruct('{}', {c + 1}));\n\n";

    private static final String JAVA = """
            import java.util.Arrays;

            public final class Jacobian {

                static double[] f(double[] point) {
            {names}        return new double[] {
            {F}        };
                }
            """;

    private static final String JAVA_JACOBIAN = """

                static double[][] jacobian(double[] point) {
            {names}        return new double[][] {
            {J}        };
                }
            """;

    private static final String JAVA_VALUES = """

                public static void main(String[] arguments) {
                    double[] x = {x};
                    System.out.println(Arrays.toString(f(x)));
            {print}    }
            }
            """;

    private static final String JAVA_PRINT = "        System.out.println(Arrays.deepToString(jacobian(x)));\n";

    private static final String TOO_LONG = "The formulas of J are too long to be written out.";

    private final Dialect dialect;
    private final Language language;
    private final Program program;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Code code;

    private ProgramText(Dialect dialect, Language language, Program program) {
        this.dialect = dialect;
        this.language = language;
        this.program = program;
        for (String variable : program.variables()) {
            String name = variable;
            while (TAKEN.contains(" " + name + " ")
                    || names.containsValue(name)
                    || (!name.equals(variable) && program.variables().contains(name))) {
                name += "_";
            }
            names.put(variable, name);
        }
        this.code = new Code(language, names);
    }

    static String of(Dialect dialect, Language language, Program program) {
        return new ProgramText(dialect, language, program).text();
    }

    private String text() {
        String body = switch (language) {
            case NUMPY -> numpy();
            case JAX -> autodiff("jax");
            case PYTORCH -> autodiff("torch.func");
            case MATLAB -> matlab();
            case JAVA -> java();
        };
        String missing = code.missing().orElse("");
        return missing.isEmpty()
                ? body
                : comment("The map or its Jacobian needs " + missing + ", and " + dialect.label()
                        + " has no function for it.");
    }

    private String numpy() {
        boolean known = program.jacobian().isPresent();
        String body = filled(
                PYTHON + (known ? PYTHON_JACOBIAN : "") + PYTHON_VALUES + (known ? PRODUCTS : comment(TOO_LONG)));
        String special = body.contains("special.") ? "from scipy import special\n" : "";
        return "import numpy as np\n" + special + "\n\n" + body;
    }

    private String autodiff(String module) {
        int n = program.variables().size();
        int m = program.components().size();
        String body = filled((PYTHON + SWEEPS + PYTHON_VALUES + AUTODIFF)
                .replace("{autodiff}", module)
                .replace("{mode}", n <= m ? "jacfwd" : "jacrev")
                .replace("{n}", sweeps(n))
                .replace("{m}", sweeps(m)));
        if (language == Language.PYTORCH) {
            return "import torch\n\ntorch.set_default_dtype(torch.float64)\n\n\n" + body;
        }
        String special = body.contains("special.") ? "from jax.scipy import special\n" : "";
        return dialect.header().replace("jnp\n", "jnp\n" + special) + "\n" + body;
    }

    private static String sweeps(int count) {
        return count == 1 ? "1 sweep" : count + " sweeps";
    }

    private String matlab() {
        boolean known = program.jacobian().isPresent();
        String body = filled(MATLAB
                + (known ? MATLAB_JACOBIAN : "")
                + MATLAB_VALUES
                + (known ? MATLAB_PRODUCTS : comment(TOO_LONG)));
        return (body.contains("choose(") ? CHOOSE : "") + body;
    }

    private String java() {
        boolean known = program.jacobian().isPresent();
        String print = known ? JAVA_PRINT : "        " + comment(TOO_LONG);
        return filled(JAVA + (known ? JAVA_JACOBIAN : "") + JAVA_VALUES.replace("{print}", print));
    }

    private String comment(String sentence) {
        return (language == Language.JAVA ? "// " : language == Language.MATLAB ? "% " : "# ") + sentence + "\n";
    }

    private String filled(String template) {
        String stack = "torch.stack([";
        boolean stacked = language == Language.PYTORCH;
        String array = language == Language.JAX ? "jnp.array([" : "np.array([";
        return template.replace(
                        "{names}", language == Language.JAVA ? declarations() : String.join(", ", names.values()))
                .replace("{open}", stacked ? stack : array)
                .replace("{close}", "])")
                .replace("{F}", components())
                .replace("{J}", rows())
                .replace("{x}", vector(program.point()))
                .replace("{v}", vector(program.tangent()))
                .replace("{w}", vector(program.cotangent()));
    }

    private String declarations() {
        StringBuilder lines = new StringBuilder();
        int index = 0;
        for (String name : names.values()) {
            lines.append("        double ")
                    .append(name)
                    .append(" = point[")
                    .append(index++)
                    .append("];\n");
        }
        return lines.toString();
    }

    private String components() {
        StringBuilder lines = new StringBuilder();
        for (Expr component : program.components()) {
            lines.append(indent()).append(code.value(component)).append(endOfRow());
        }
        return lines.toString();
    }

    private String rows() {
        StringBuilder lines = new StringBuilder();
        for (List<Expr> row : program.jacobian().orElse(List.of())) {
            List<String> entries = new ArrayList<>();
            row.forEach(entry -> entries.add(code.of(entry)));
            String joined = String.join(", ", entries);
            lines.append(indent())
                    .append(
                            switch (language) {
                                case MATLAB -> joined;
                                case JAVA -> "{" + joined + "}";
                                default -> "[" + joined + "]";
                            })
                    .append(endOfRow());
        }
        return lines.toString();
    }

    private String indent() {
        return language == Language.JAVA ? "            " : language == Language.MATLAB ? "    " : "        ";
    }

    private String endOfRow() {
        return language == Language.MATLAB ? "; ...\n" : ",\n";
    }

    private String vector(double[] values) {
        return dialect.value(new Readout.Value.Vector(values));
    }
}
