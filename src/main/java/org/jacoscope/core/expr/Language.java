package org.jacoscope.core.expr;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Programming languages and libraries that formulas can be written in, and what each operation is called there.
 *
 * <p>A function has the name it has in formulas, after the language's prefix, unless a line of the table says otherwise:
 * the operation, then either another name or a whole expression. In an expression {@code {u}} is an argument as it is and
 * {@code <u>} the same as an operand, in parentheses where it needs them; a lone "-" says that the language has no such
 * function.
 */
public enum Language {
    NUMPY("np.", "np.where({c}, {v}, {w})", "np.where({c}, 1, 0)", Language.ARCS + """
            min minimum
            max maximum
            sec (1/np.cos({u}))
            csc (1/np.sin({u}))
            cot (1/np.tan({u}))
            erf special.erf({u})
            gamma special.gamma({u})
            lgamma special.gammaln({u})
            digamma special.digamma({u})
            polygamma special.polygamma({u}, {v})
            sigmoid special.expit({u})
            relu np.maximum({u}, 0)
            softplus np.logaddexp({u}, 0)
            """),
    JAX("jnp.", "jnp.where({c}, {v}, {w})", "jnp.where({c}, 1.0, 0.0)", Language.ARCS + """
            min minimum
            max maximum
            sec (1/jnp.cos({u}))
            csc (1/jnp.sin({u}))
            cot (1/jnp.tan({u}))
            erf special.erf({u})
            gamma special.gamma({u})
            lgamma special.gammaln({u})
            digamma special.digamma({u})
            polygamma special.polygamma({u}, {v})
            sigmoid jax.nn.sigmoid({u})
            relu jax.nn.relu({u})
            softplus jax.nn.softplus({u})
            """),
    PYTORCH("torch.", "torch.where({c}, {v}, {w})", "torch.where({c}, 1.0, 0.0)", """
            min minimum
            max maximum
            mod remainder
            cbrt (torch.sign({u})*torch.abs({u})**(1/3))
            sec (1/torch.cos({u}))
            csc (1/torch.sin({u}))
            cot (1/torch.tan({u}))
            gamma (torch.exp(torch.lgamma({u}))*(1 - 2*torch.remainder(torch.floor(torch.clamp({u}, max=0)), 2)))
            softplus torch.logaddexp({u}, torch.tensor(0.0))
            """),
    MATLAB("", "choose({c}, {v}, {w})", "double({c})", """
            cbrt nthroot({u}, 3)
            round round({u}, TieBreaker="even")
            lgamma gammaln
            digamma psi
            polygamma psi
            sigmoid (1/(1 + exp(-<u>)))
            relu max({u}, 0)
            softplus (max({u}, 0) + log1p(exp(-abs({u}))))
            """),
    JAVA("Math.", "({c} ? {v} : {w})", "({c} ? 1.0 : 0.0)", """
            sign signum
            round rint
            log2 (Math.log({u})/Math.log(2.0))
            mod (<u> - <v>*Math.floor(<u>/<v>))
            sec (1.0/Math.cos({u}))
            csc (1.0/Math.sin({u}))
            cot (1.0/Math.tan({u}))
            asinh (Math.signum({u})*Math.log1p(Math.abs({u}) + <u>*<u>/(1.0 + Math.hypot(1.0, {u}))))
            acosh Math.log(<u> + Math.sqrt(<u> - 1.0)*Math.sqrt(<u> + 1.0))
            atanh (0.5*Math.log1p(2.0*<u>/(1.0 - <u>)))
            erf org.apache.commons.math3.special.Erf.erf({u})
            gamma org.apache.commons.math3.special.Gamma.gamma({u})
            lgamma org.apache.commons.math3.special.Gamma.logGamma({u})
            digamma org.apache.commons.math3.special.Gamma.digamma({u})
            polygamma -
            sigmoid (1.0/(1.0 + Math.exp(-<u>)))
            relu Math.max({u}, 0.0)
            softplus (Math.max({u}, 0.0) + Math.log1p(Math.exp(-Math.abs({u}))))
            """);

    private static final String ARCS = """
            asin arcsin
            acos arccos
            atan arctan
            atan2 arctan2
            asinh arcsinh
            acosh arccosh
            atanh arctanh
            """;

    private static final String NONE = "-";

    private final String prefix;
    private final String choice;
    private final String truth;
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * @param choice {@code {v}} where {@code {c}} holds, else {@code {w}}
     * @param truth 1 where {@code {c}} holds, else 0
     */
    Language(String prefix, String choice, String truth, String table) {
        this.prefix = prefix;
        this.choice = choice;
        this.truth = truth;
        for (int from = 0; from < table.length(); ) {
            int space = table.indexOf(' ', from);
            int end = table.indexOf('\n', from);
            words.put(table.substring(from, space), table.substring(space + 1, end));
            from = end + 1;
        }
    }

    String choice() {
        return choice;
    }

    String truth() {
        return truth;
    }

    /** A function as an expression in its arguments; null where the language has none. */
    @Nullable
    String function(Op op) {
        String word = words.getOrDefault(op.symbol(), op.symbol());
        if (word.equals(NONE)) {
            return null;
        }
        if (word.indexOf('{') >= 0 || word.indexOf('<') >= 0) {
            return word;
        }
        StringBuilder call = new StringBuilder(prefix).append(word).append('(');
        for (int i = 0; i < op.arity(); i++) {
            call.append(i == 0 ? "{" : ", {").append(Op.ARGUMENTS.get(i)).append('}');
        }
        return call.append(')').toString();
    }

    /** A constant, as an operand. */
    String constant(Op op) {
        if (this == MATLAB) {
            return op == Op.PI ? "pi" : op == Op.E ? "exp(1)" : "(2*pi)";
        }
        if (this == JAVA) {
            return op == Op.PI ? "Math.PI" : op == Op.E ? "Math.E" : "(2.0*Math.PI)";
        }
        return op == Op.TAU ? "(2*" + prefix + "pi)" : prefix + op.symbol();
    }

    boolean isPython() {
        return this == NUMPY || this == JAX || this == PYTORCH;
    }
}
