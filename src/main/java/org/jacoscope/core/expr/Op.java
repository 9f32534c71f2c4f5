package org.jacoscope.core.expr;

import java.util.List;

/**
 * The table of elementary operations: one row each, read by the parser, the printers, the differentiator, the graph
 * and the documentation. To add a function, add a row here and its line in the tests.
 *
 * <p>A derivative rule is a formula in the arguments {@code u}, {@code v}, {@code w}, one per argument. At kinks the
 * rules follow the convention of the large frameworks: |x|′(0) = 0, relu′(0) = 0, half each at a tie of max or min.
 */
public enum Op {
    PI("pi", 0),
    E("e", 0),
    TAU("tau", 0),
    ADD("+", 2, "1", "1"),
    SUB("-", 2, "1", "-1"),
    MUL("*", 2, "v", "u"),
    DIV("/", 2, "1/v", "-u/v^2"),
    POW("^", 2, "if(v==0, 0, v*u^(v-1))", "if(u==0, 0, u^v*log(u))"),
    NEG("neg", 1, "-1"),
    LT("<", 2, "0", "0"),
    LE("<=", 2, "0", "0"),
    GT(">", 2, "0", "0"),
    GE(">=", 2, "0", "0"),
    EQ("==", 2, "0", "0"),
    NE("!=", 2, "0", "0"),
    IF("if", 3, "0", "if(u, 1, 0)", "if(u, 0, 1)"),
    SIN("sin", 1, "cos(u)"),
    COS("cos", 1, "-sin(u)"),
    TAN("tan", 1, "1+tan(u)^2"),
    SEC("sec", 1, "sec(u)*tan(u)"),
    CSC("csc", 1, "-csc(u)*cot(u)"),
    COT("cot", 1, "-(1+cot(u)^2)"),
    ASIN("asin", 1, "1/sqrt(1-u^2)"),
    ACOS("acos", 1, "-1/sqrt(1-u^2)"),
    ATAN("atan", 1, "1/(1+u^2)"),
    ATAN2("atan2", 2, "v/hypot(u,v)/hypot(u,v)", "-u/hypot(u,v)/hypot(u,v)"),
    SINH("sinh", 1, "cosh(u)"),
    COSH("cosh", 1, "sinh(u)"),
    TANH("tanh", 1, "1/cosh(u)^2"),
    ASINH("asinh", 1, "1/sqrt(u^2+1)"),
    ACOSH("acosh", 1, "1/sqrt(u^2-1)"),
    ATANH("atanh", 1, "1/(1-u^2)"),
    EXP("exp", 1, "exp(u)"),
    LOG("log", 1, "1/u"),
    LOG2("log2", 1, "1/(u*log(2))"),
    LOG10("log10", 1, "1/(u*log(10))"),
    SQRT("sqrt", 1, "1/(2*sqrt(u))"),
    CBRT("cbrt", 1, "1/(3*cbrt(u)^2)"),
    ABS("abs", 1, "sign(u)"),
    SIGN("sign", 1, "0"),
    FLOOR("floor", 1, "0"),
    CEIL("ceil", 1, "0"),
    ROUND("round", 1, "0"),
    MIN("min", 2, "if(u<v, 1, if(u>v, 0, 1/2))", "if(u<v, 0, if(u>v, 1, 1/2))"),
    MAX("max", 2, "if(u>v, 1, if(u<v, 0, 1/2))", "if(u>v, 0, if(u<v, 1, 1/2))"),
    MOD("mod", 2, "1", "-floor(u/v)"),
    HYPOT("hypot", 2, "u/hypot(u,v)", "v/hypot(u,v)"),
    ERF("erf", 1, "2/sqrt(pi)*exp(-u^2)"),
    GAMMA("gamma", 1, "gamma(u)*digamma(u)"),
    LGAMMA("lgamma", 1, "digamma(u)"),
    DIGAMMA("digamma", 1, "polygamma(1,u)"),
    POLYGAMMA("polygamma", 2, "0", "polygamma(u+1,v)"),
    SIGMOID("sigmoid", 1, "sigmoid(u)*sigmoid(-u)"),
    RELU("relu", 1, "if(u>0, 1, 0)"),
    SOFTPLUS("softplus", 1, "sigmoid(u)");

    private final String symbol;
    private final int arity;
    private final List<String> rules;

    Op(String symbol, int arity, String... rules) {
        this.symbol = symbol;
        this.arity = arity;
        this.rules = List.of(rules);
    }

    /** The operator sign or function name as typed in a formula. */
    public String symbol() {
        return symbol;
    }

    /** How many arguments the operation takes. */
    public int arity() {
        return arity;
    }
}
