package org.jacoscope.core.expr;

import static org.jacoscope.core.expr.Row.binary;
import static org.jacoscope.core.expr.Row.constant;
import static org.jacoscope.core.expr.Row.infix;
import static org.jacoscope.core.expr.Row.prefix;
import static org.jacoscope.core.expr.Row.ternary;
import static org.jacoscope.core.expr.Row.unary;

import java.util.List;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.ErrorFunction;
import org.jacoscope.core.num.GammaFunction;
import org.jacoscope.core.num.Polygamma;
import org.jspecify.annotations.Nullable;

/**
 * The table of elementary operations: one row each, read by the parser, the printers, the differentiator, the graph
 * and the documentation. To add a function, add a row here and its line in the tests.
 *
 * <p>A derivative rule is a formula in the arguments {@code u}, {@code v}, {@code w}, one per argument. At kinks the
 * rules follow the convention of the large frameworks: |x|′(0) = 0, relu′(0) = 0, half each at a tie of max or min.
 *
 * <p>Values follow IEEE 754: outside its domain an operation is NaN, at a pole infinite. A comparison is 1 or 0 (0 with NaN, except !=);
 * {@code if(c,a,b)} is a where c is not 0, b where it is, NaN where c is NaN.
 */
public enum Op {
    PI(constant("pi", Math.PI)
            .means(Group.CONSTANTS, "the circle's circumference by its diameter, 3.14159…")
            .latex("\\pi")
            .mathml("π")
            .glsl("3.14159265358979")),
    E(constant("e", Math.E)
            .means(Group.CONSTANTS, "the base of the natural logarithm, 2.71828…")
            .latex("e")
            .mathml("e")
            .glsl("2.71828182845905")),
    TAU(constant("tau", 2 * Math.PI)
            .means(Group.CONSTANTS, "a full turn, 2π")
            .latex("\\tau")
            .mathml("τ")
            .glsl("6.28318530717959")),

    LT(infix("<", 10, (u, v) -> u < v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where less, else 0")
            .glsl("float({u} < {v})")),
    LE(infix("<=", 10, (u, v) -> u <= v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where at most, else 0")
            .latex("\\le")
            .mathml("≤")
            .glsl("float({u} <= {v})")),
    GT(infix(">", 10, (u, v) -> u > v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where greater, else 0")
            .glsl("float({u} > {v})")),
    GE(infix(">=", 10, (u, v) -> u >= v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where at least, else 0")
            .latex("\\ge")
            .mathml("≥")
            .glsl("float({u} >= {v})")),
    EQ(infix("==", 10, (u, v) -> u == v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where equal, else 0")
            .latex("=")
            .mathml("=")
            .glsl("float({u} == {v})")),
    NE(infix("!=", 10, (u, v) -> u != v ? 1 : 0, "0", "0")
            .means(Group.CASES, "1 where not equal, else 0")
            .latex("\\ne")
            .mathml("≠")
            .glsl("float({u} != {v})")),
    ADD(infix("+", 20, (u, v) -> u + v, "1", "1")
            .means(Group.ARITHMETIC, "sum")
            .gap("infinity minus infinity", (u, v) -> u == -v)
            .glsl("({u} + {v})")),
    SUB(infix("-", 20, (u, v) -> u - v, "1", "-1")
            .means(Group.ARITHMETIC, "difference")
            .gap("infinity minus infinity", (u, v) -> u == v)
            .mathml("−")
            .glsl("({u} - {v})")),
    NEG(prefix("neg", 25, u -> -u, "-1")
            .means(Group.ARITHMETIC, "opposite")
            .latex("-")
            .mathml("−")
            .glsl("(-{u})")),
    MUL(infix("*", 30, (u, v) -> u * v, "v", "u")
            .means(Group.ARITHMETIC, "product")
            .gap("zero times infinity", (u, v) -> u == 0 || v == 0)
            .latex("\\cdot")
            .mathml("⋅")
            .glsl("({u} * {v})")),
    DIV(infix("/", 30, (u, v) -> u / v, "1/v", "-u/v^2")
            .means(Group.ARITHMETIC, "quotient")
            .gap("division by zero", (u, v) -> v == 0)
            .glsl("({u} / {v})", "({u} != 0.0 || {v} != 0.0)")),
    POW(infix("^", 40, Math::pow, "if(v==0, 0, v*u^(v-1))", "if(u==0, 0, u^v*log(u))")
            .means(Group.POWERS, "power")
            .gap("zero to a negative power", (u, v) -> u == 0 && v < 0)
            .gap("fractional power of a negative number", (u, v) -> u < 0 && v != Math.floor(v))
            .glsl("power({u}, {v})", "({u} >= 0.0 || {v} == floor({v}))")
            .glslHelper(Shaders.POWER)),
    IF(ternary("if", Elementary::choose, "0", "if(u, 1, 0)", "if(u, 0, 1)")
            .means(Group.CASES, "v where u holds, else w")
            .glsl("({u} != 0.0 ? {v} : {w})")),

    SIN(unary("sin", Math::sin, "cos(u)")
            .means(Group.ANGLES, "sine")
            .latex("\\sin")
            .powerOnName()
            .glsl("wave({u}, 0.0)")
            .glslHelper(Shaders.WAVE)),
    COS(unary("cos", Math::cos, "-sin(u)")
            .means(Group.ANGLES, "cosine")
            .latex("\\cos")
            .powerOnName()
            .glsl("wave({u}, 1.0)")
            .glslHelper(Shaders.WAVE)),
    TAN(unary("tan", Math::tan, "1+tan(u)^2")
            .means(Group.ANGLES, "tangent")
            .latex("\\tan")
            .powerOnName()
            .glsl("(wave({u}, 0.0) / wave({u}, 1.0))")
            .glslHelper(Shaders.WAVE)),
    SEC(unary("sec", u -> 1 / Math.cos(u), "sec(u)*tan(u)")
            .means(Group.ANGLES, "secant")
            .latex("\\sec")
            .powerOnName()
            .glsl("(1.0 / wave({u}, 1.0))")
            .glslHelper(Shaders.WAVE)),
    CSC(unary("csc", u -> 1 / Math.sin(u), "-csc(u)*cot(u)")
            .means(Group.ANGLES, "cosecant")
            .gap("cosecant of zero", (u, v) -> u == 0)
            .latex("\\csc")
            .powerOnName()
            .glsl("(1.0 / wave({u}, 0.0))")
            .glslHelper(Shaders.WAVE)),
    COT(unary("cot", u -> 1 / Math.tan(u), "-(1+cot(u)^2)")
            .means(Group.ANGLES, "cotangent")
            .gap("cotangent of zero", (u, v) -> u == 0)
            .latex("\\cot")
            .powerOnName()
            .glsl("(wave({u}, 1.0) / wave({u}, 0.0))")
            .glslHelper(Shaders.WAVE)),
    ASIN(unary("asin", Math::asin, "1/sqrt((1-u)*(1+u))")
            .means(Group.ANGLES, "arcsine")
            .gap("arcsine of a number outside −1 to 1", (u, v) -> Math.abs(u) > 1)
            .latex("\\arcsin")
            .mathml("arcsin")
            .glsl("asin({u})", "abs({u}) <= 1.0")),
    ACOS(unary("acos", Math::acos, "-1/sqrt((1-u)*(1+u))")
            .means(Group.ANGLES, "arccosine")
            .gap("arccosine of a number outside −1 to 1", (u, v) -> Math.abs(u) > 1)
            .latex("\\arccos")
            .mathml("arccos")
            .glsl("(1.5707963267948966 - asin({u}))", "abs({u}) <= 1.0")),
    ATAN(unary("atan", Math::atan, "1/(1+u^2)")
            .means(Group.ANGLES, "arctangent")
            .latex("\\arctan")
            .mathml("arctan")
            .glsl("atan({u})")),
    ATAN2(binary("atan2", Math::atan2, "v/hypot(u,v)/hypot(u,v)", "-u/hypot(u,v)/hypot(u,v)")
            .means(Group.ANGLES, "angle of the point (v, u)")
            .glsl("({u} != 0.0 ? atan({u}, {v}) : {v} < 0.0 ? 3.141592653589793 : 0.0)")),
    SINH(unary("sinh", Elementary::sinh, "cosh(u)")
            .means(Group.HYPERBOLIC, "hyperbolic sine")
            .latex("\\sinh")
            .powerOnName()
            .glsl("(exp({u} - 0.6931471805599453) - exp(-{u} - 0.6931471805599453))")),
    COSH(unary("cosh", Elementary::cosh, "sinh(u)")
            .means(Group.HYPERBOLIC, "hyperbolic cosine")
            .latex("\\cosh")
            .powerOnName()
            .glsl("(exp({u} - 0.6931471805599453) + exp(-{u} - 0.6931471805599453))")),
    TANH(unary("tanh", Elementary::tanh, "1/cosh(u)^2")
            .means(Group.HYPERBOLIC, "hyperbolic tangent")
            .latex("\\tanh")
            .powerOnName()
            .glsl("tanh(clamp({u}, -20.0, 20.0))")),
    ASINH(unary("asinh", Elementary::asinh, "1/sqrt(u^2+1)")
            .means(Group.HYPERBOLIC, "inverse hyperbolic sine")
            .mathml("arsinh")
            .glsl("(sign({u}) * log(abs({u}) + sqrt({u} * {u} + 1.0)))")),
    ACOSH(unary("acosh", Elementary::acosh, "1/sqrt((u-1)*(u+1))")
            .means(Group.HYPERBOLIC, "inverse hyperbolic cosine")
            .gap("inverse hyperbolic cosine of a number below 1", (u, v) -> u < 1)
            .mathml("arcosh")
            .glsl("log({u} + sqrt({u} - 1.0) * sqrt({u} + 1.0))", "{u} >= 1.0")),
    ATANH(unary("atanh", Elementary::atanh, "1/((1-u)*(1+u))")
            .means(Group.HYPERBOLIC, "inverse hyperbolic tangent")
            .gap("inverse hyperbolic tangent of ±1", (u, v) -> Math.abs(u) == 1)
            .gap("inverse hyperbolic tangent of a number outside −1 to 1", (u, v) -> Math.abs(u) > 1)
            .mathml("artanh")
            .glsl("(0.5 * log((1.0 + {u}) / (1.0 - {u})))", "abs({u}) <= 1.0")),

    EXP(unary("exp", Math::exp, "exp(u)")
            .means(Group.POWERS, "exponential")
            .latex("\\exp")
            .glsl("exp({u})")),
    LOG(unary("log", Math::log, "1/u")
            .means(Group.POWERS, "natural logarithm")
            .gap("logarithm of zero", (u, v) -> u == 0)
            .gap("logarithm of a negative number", (u, v) -> u < 0)
            .latex("\\ln")
            .mathml("ln")
            .powerOnName()
            .glsl("log({u})", "{u} >= 0.0")),
    LOG2(unary("log2", Elementary::log2, "1/(u*log(2))")
            .means(Group.POWERS, "logarithm to base 2")
            .gap("logarithm of zero", (u, v) -> u == 0)
            .gap("logarithm of a negative number", (u, v) -> u < 0)
            .latex("\\log_{2}")
            .mathml("log_2")
            .glsl("log2({u})", "{u} >= 0.0")),
    LOG10(unary("log10", Elementary::log10, "1/(u*log(10))")
            .means(Group.POWERS, "logarithm to base 10")
            .gap("logarithm of zero", (u, v) -> u == 0)
            .gap("logarithm of a negative number", (u, v) -> u < 0)
            .latex("\\log_{10}")
            .mathml("log_10")
            .glsl("(log({u}) / 2.30258509299405)", "{u} >= 0.0")),
    SQRT(unary("sqrt", Math::sqrt, "1/(2*sqrt(u))")
            .means(Group.POWERS, "square root")
            .gap("square root of a negative number", (u, v) -> u < 0)
            .glsl("sqrt({u})", "{u} >= 0.0")),
    CBRT(unary("cbrt", Math::cbrt, "1/(3*cbrt(u)^2)")
            .means(Group.POWERS, "cube root")
            .glsl("(sign({u}) * pow(abs({u}), 1.0 / 3.0))")),

    ABS(unary("abs", Math::abs, "sign(u)").means(Group.PARTS, "absolute value").glsl("abs({u})")),
    SIGN(unary("sign", Math::signum, "0")
            .means(Group.PARTS, "sign: −1, 0 or 1")
            .latex("\\operatorname{sgn}")
            .mathml("sgn")
            .glsl("sign({u})")),
    FLOOR(unary("floor", Math::floor, "0").means(Group.PARTS, "rounded down").glsl("floor({u})")),
    CEIL(unary("ceil", Math::ceil, "0").means(Group.PARTS, "rounded up").glsl("ceil({u})")),
    /** To the nearest integer, a half to the even one. */
    ROUND(unary("round", Elementary::rint, "0")
            .means(Group.PARTS, "rounded to the nearest")
            .glsl("roundEven({u})")),
    /** NaN if either argument is. */
    MIN(binary("min", Math::min, "if(u<v, 1, if(u>v, 0, 1/2))", "if(u<v, 0, if(u>v, 1, 1/2))")
            .means(Group.PARTS, "the lesser")
            .latex("\\min")
            .glsl("min({u}, {v})")),
    /** NaN if either argument is. */
    MAX(binary("max", Math::max, "if(u>v, 1, if(u<v, 0, 1/2))", "if(u>v, 0, if(u<v, 1, 1/2))")
            .means(Group.PARTS, "the greater")
            .latex("\\max")
            .glsl("max({u}, {v})")),
    /** u − v⌊u/v⌋: the remainder has the sign of v. */
    MOD(binary("mod", (u, v) -> u - v * Math.floor(u / v), "1", "-floor(u/v)")
            .means(Group.PARTS, "remainder of a division by v")
            .gap("remainder of a division by zero", (u, v) -> v == 0)
            .glsl("mod({u}, {v})", "{v} != 0.0")),
    HYPOT(binary("hypot", Elementary::hypot, "u/hypot(u,v)", "v/hypot(u,v)")
            .means(Group.PARTS, "length of (u, v)")
            .glsl("hypotenuse({u}, {v})")
            .glslHelper(Shaders.HYPOTENUSE)),

    ERF(unary("erf", ErrorFunction::erf, "2/sqrt(pi)*exp(-u^2)").means(Group.SPECIAL, "error function")),
    GAMMA(unary("gamma", GammaFunction::gamma, "gamma(u)*digamma(u)")
            .means(Group.SPECIAL, "gamma function")
            .gap("gamma function at zero or a negative integer", (u, v) -> u <= 0 && u == Math.floor(u))
            .latex("\\Gamma")
            .mathml("Γ")),
    LGAMMA(unary("lgamma", GammaFunction::lgamma, "digamma(u)")
            .means(Group.SPECIAL, "logarithm of the gamma function")
            .gap("gamma function at zero or a negative integer", (u, v) -> u <= 0 && u == Math.floor(u))
            .latex("\\ln\\Gamma")
            .mathml("lnΓ")),
    DIGAMMA(unary("digamma", Polygamma::digamma, "polygamma(1,u)")
            .means(Group.SPECIAL, "digamma function")
            .gap("digamma function at zero or a negative integer", (u, v) -> u <= 0 && u == Math.floor(u))
            .latex("\\psi")
            .mathml("ψ")),
    /** The u-th derivative of digamma at v, for an integer u from 0 to 100. */
    POLYGAMMA(binary("polygamma", Polygamma::polygamma, "0", "polygamma(u+1,v)")
            .means(Group.SPECIAL, "u-th derivative of digamma at v")
            .gap(
                    "polygamma function of an order that is not an integer from 0 to 100",
                    (u, v) -> u < 0 || u > Polygamma.MAX_ORDER || u != Math.floor(u))
            .gap("polygamma function at zero or a negative integer", (u, v) -> v <= 0 && v == Math.floor(v))),

    SIGMOID(unary("sigmoid", Elementary::sigmoid, "sigmoid(u)*sigmoid(-u)")
            .means(Group.NETWORKS, "logistic function")
            .latex("\\sigma")
            .mathml("σ")
            .glsl("(1.0 / (1.0 + exp(min(-{u}, 88.0))))")),
    RELU(unary("relu", u -> Math.max(u, 0), "if(u>0, 1, 0)")
            .means(Group.NETWORKS, "rectifier: the greater of u and 0")
            .mathml("ReLU")
            .glsl("max({u}, 0.0)")),
    SOFTPLUS(unary("softplus", Elementary::softplus, "sigmoid(u)")
            .means(Group.NETWORKS, "smooth rectifier")
            .glsl("(max({u}, 0.0) + log(1.0 + exp(-abs({u}))))"));

    /** How an operation is typed. */
    public enum Form {
        /** A name: {@code pi}. */
        CONSTANT,
        /** A sign between two arguments: {@code u+v}. */
        INFIX,
        /** A sign before its argument: {@code -u}. */
        PREFIX,
        /** A name before arguments in parentheses: {@code sin(u)}. */
        FUNCTION
    }

    /** What operations are about, in the order in which people meet them. */
    public enum Group {
        ARITHMETIC("Arithmetic"),
        POWERS("Powers and logarithms"),
        ANGLES("Angles, in radians"),
        CONSTANTS("Constants"),
        PARTS("Sizes and parts"),
        CASES("Comparisons and cases"),
        HYPERBOLIC("Hyperbolic functions"),
        NETWORKS("Networks"),
        SPECIAL("Special functions");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** The names of the arguments in derivative rules. */
    public static final List<String> ARGUMENTS = List.of("u", "v", "w");

    private final Row row;
    private final @Nullable Expr[] derivatives;

    Op(Row row) {
        this.row = row;
        this.derivatives = new Expr[row.arity];
    }

    /** The operator sign or function name as typed in a formula. */
    public String symbol() {
        return row.symbol;
    }

    /** How many arguments the operation takes. */
    public int arity() {
        return row.arity;
    }

    /** What it is in a few words, of the arguments {@link #ARGUMENTS}. */
    public String meaning() {
        return row.meaning;
    }

    public Group group() {
        return row.group;
    }

    public Form form() {
        return row.form;
    }

    /** How tightly a sign binds: 10 comparisons, 20 sums, 25 minus sign, 30 products, 40 powers; 0 for names. */
    public int precedence() {
        return row.precedence;
    }

    /** The value of a constant. Like all {@code eval}, throws IllegalStateException for another number of arguments. */
    public double eval() {
        if (row.arity != 0) {
            throw wrongArity(0);
        }
        return row.constant;
    }

    public double eval(double u) {
        if (row.unary == null) {
            throw wrongArity(1);
        }
        return row.unary.applyAsDouble(u);
    }

    public double eval(double u, double v) {
        if (row.binary == null) {
            throw wrongArity(2);
        }
        return row.binary.applyAsDouble(u, v);
    }

    public double eval(double u, double v, double w) {
        if (row.ternary == null) {
            throw wrongArity(3);
        }
        return row.ternary.apply(u, v, w);
    }

    private IllegalStateException wrongArity(int given) {
        return new IllegalStateException(row.symbol + " takes " + row.arity + " arguments, not " + given);
    }

    /** The partial derivative by argument {@code i}: a formula in the names {@link #ARGUMENTS}. */
    public Expr derivative(int i) {
        Expr known = derivatives[i];
        if (known == null) {
            known = Parser.parse(row.rules.get(i), Scope.of(ARGUMENTS, List.of()));
            derivatives[i] = known;
        }
        return known;
    }

    /**
     * Why the value is not a finite number for these arguments, as it reads after "undefined here: ", or null if the
     * table names no reason. Pass 0 for arguments that the operation lacks.
     */
    public @Nullable String gap(double u, double v) {
        for (Row.Gap gap : row.gaps) {
            if (gap.where().holds(u, v)) {
                return gap.reason();
            }
        }
        return null;
    }

    /** The sign or name in LaTeX. */
    public String latex() {
        if (row.latex != null) {
            return row.latex;
        }
        return row.form == Form.FUNCTION ? "\\operatorname{" + mathml() + "}" : row.symbol;
    }

    /** The sign or name in MathML, not yet escaped; what follows a _ is its subscript. */
    public String mathml() {
        return row.mathml != null ? row.mathml : row.symbol;
    }

    /**
     * A GLSL ES 3.00 expression in {@code {u}}, {@code {v}}, {@code {w}}, or null where shaders have none. Arguments are
     * to be put in as names or in parentheses.
     */
    public @Nullable String glsl() {
        return row.glsl;
    }

    /** Where {@link #glsl} may be trusted: a GLSL condition in the same arguments; null for everywhere. */
    public @Nullable String glslDomain() {
        return row.glslDomain;
    }

    /** The GLSL function that {@link #glsl} calls; null for none. */
    public @Nullable String glslHelper() {
        return row.glslHelper;
    }

    /** Whether a power is written on the name, as in sin²θ. */
    public boolean powerOnName() {
        return row.powerOnName;
    }
}
