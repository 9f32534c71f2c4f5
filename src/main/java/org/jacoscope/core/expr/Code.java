package org.jacoscope.core.expr;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as expressions of a programming language: the same operations in the same order, so that the numbers are the
 * same but for what elementary functions round otherwise. Names stand as they are: who declares them keeps clear of the
 * language's words.
 */
public final class Code {

    private static final int COMPARISON = Op.LT.precedence();
    private static final int SUM = Op.ADD.precedence();
    private static final int SIGN = Op.NEG.precedence();
    private static final int PRODUCT = Op.MUL.precedence();
    private static final int POWER = Op.POW.precedence();
    private static final int OPERAND = POWER + 1;

    /** Numerators and denominators that take no more together are exact as doubles. */
    private static final int EXACT_BITS = 53;

    /** Integers below this are written without an exponent. */
    private static final double WHOLE = 1e15;

    /**
     * An expression.
     *
     * @param precedence how tightly its outermost sign binds
     * @param constant its value where it is a plain number, else null
     * @param condition whether the text is true or false rather than a number
     */
    private record Part(
            String text, int precedence, @Nullable Double constant, boolean condition) {

        Part(String text, int precedence, @Nullable Double constant) {
            this(text, precedence, constant, false);
        }

        String within(int least) {
            return precedence < least ? "(" + text + ")" : text;
        }
    }

    private final Language language;
    private final Map<String, String> names;
    private @Nullable Op missing;

    /** @param names what variables are called in the program, where that is not their own name */
    public Code(Language language, Map<String, String> names) {
        this.language = language;
        this.names = Map.copyOf(names);
    }

    /** The formula as an expression; where {@link #missing} then names something, it is none. */
    public String of(Expr formula) {
        return number(Walk.<Part>fold(formula, this::part)).text;
    }

    /** The same as a value of the language's own kind, where a literal is none: PyTorch stacks tensors only. */
    public String value(Expr formula) {
        return argument(number(Walk.<Part>fold(formula, this::part)));
    }

    /** A function that the language lacks and a formula wanted; empty when all is well. */
    public Optional<String> missing() {
        return Optional.ofNullable(missing).map(Op::symbol);
    }

    private Part part(Expr node, List<Part> args) {
        if (node instanceof Expr.Num num) {
            return literal(num.value());
        }
        if (node instanceof Expr.Sym sym) {
            return new Part(names.getOrDefault(sym.name(), sym.name()), OPERAND, null);
        }
        Expr.Call call = (Expr.Call) node;
        Op op = call.op();
        Double constant = args.stream().allMatch(arg -> arg.constant != null) ? Evaluate.at(call, Map.of()) : null;
        if (op == Op.IF) {
            return choice(args, constant);
        }
        List<Part> numbers = args.stream().map(this::number).toList();
        return switch (op.form()) {
            case CONSTANT -> new Part(language.constant(op), OPERAND, constant);
            case PREFIX -> new Part("-" + numbers.get(0).within(SIGN + 1), SIGN, constant);
            case INFIX ->
                call.isPowerOfE()
                        ? function(Op.EXP, numbers.subList(1, 2), constant)
                        : infix(op, numbers.get(0), numbers.get(1), constant);
            case FUNCTION -> function(op, numbers, constant);
        };
    }

    /** A decimal, or a quotient where no decimal is exact; an integer as such where 1/2 is not 0. */
    private Part literal(Rational value) {
        String sign = value.signum() < 0 ? "-" : "";
        Rational size = value.abs();
        boolean exact = Rational.asWritten(size.toDouble()).equals(size);
        boolean quotient = !exact && !size.isInteger() && size.bits() <= EXACT_BITS;
        String text = quotient
                ? decimal(Numbers.shortest((double) size.numerator().longValue())) + "/"
                        + decimal(Numbers.shortest((double) size.denominator().longValue()))
                : decimal(Numbers.shortest(size.toDouble()));
        int precedence = !sign.isEmpty() ? SIGN : quotient ? PRODUCT : OPERAND;
        return new Part(sign + text, precedence, value.toDouble());
    }

    private String decimal(String digits) {
        boolean whole = digits.indexOf('.') < 0 && digits.indexOf('e') < 0;
        return whole && language == Language.JAVA ? digits + ".0" : digits;
    }

    private Part infix(Op op, Part left, Part right, @Nullable Double constant) {
        return switch (op) {
            case ADD ->
                right.text.startsWith("-") && right.precedence >= SIGN
                        ? new Part(left.within(SUM) + " - " + right.text.substring(1), SUM, constant)
                        : signed(op, left.within(SUM), right.within(SUM + 1), constant);
            case SUB ->
                signed(op, left.within(SUM), right.within(right.text.startsWith("-") ? OPERAND : SUM + 1), constant);
            case MUL, DIV ->
                new Part(
                        left.within(SIGN) + op.symbol() + operand(right, PRODUCT + 1),
                        left.text.startsWith("-") ? SIGN : PRODUCT,
                        constant);
            case POW -> power(left, right, constant);
            default -> comparison(op, left, right, constant);
        };
    }

    private static Part signed(Op op, String left, String right, @Nullable Double constant) {
        return new Part(left + " " + op.symbol() + " " + right, SUM, constant);
    }

    private static String operand(Part part, int least) {
        return part.within(part.text.startsWith("-") ? OPERAND + 1 : least);
    }

    private Part power(Part base, Part exponent, @Nullable Double constant) {
        if (language == Language.JAVA) {
            return new Part("Math.pow(" + base.text + ", " + exponent.text + ")", OPERAND, constant);
        }
        String sign = language.isPython() ? "**" : "^";
        return new Part(operand(base, OPERAND) + sign + operand(exponent, OPERAND), POWER, constant);
    }

    private Part comparison(Op op, Part left, Part right, @Nullable Double constant) {
        String sign = op == Op.NE && language == Language.MATLAB ? "~=" : op.symbol();
        String text = argumentOf(left, right) + " " + sign + " " + right.within(COMPARISON + 1);
        return new Part(text, COMPARISON, constant, true);
    }

    /** The left side of a comparison: a tensor where both sides are literals. */
    private String argumentOf(Part left, Part right) {
        return left.constant != null && right.constant != null ? argument(left) : left.within(COMPARISON + 1);
    }

    /** Only the chosen formula where the condition has no names. */
    private Part choice(List<Part> args, @Nullable Double constant) {
        Part condition = args.get(0);
        if (condition.constant != null) {
            return args.get(condition.constant != 0 ? 1 : 2);
        }
        String holds =
                condition.condition ? condition.text : comparison(Op.NE, condition, literal(Rational.ZERO), null).text;
        String text = language.choice()
                .replace("{c}", holds)
                .replace("{v}", number(args.get(1)).text)
                .replace("{w}", number(args.get(2)).text);
        return new Part(text, OPERAND, constant);
    }

    /** The part as a number, which a condition is not yet. */
    private Part number(Part part) {
        return part.condition ? new Part(language.truth().replace("{c}", part.text), OPERAND, part.constant) : part;
    }

    private Part function(Op op, List<Part> args, @Nullable Double constant) {
        String text = language.function(op);
        if (text == null) {
            missing = op;
            return new Part(op.symbol(), OPERAND, constant);
        }
        for (int i = 0; i < args.size(); i++) {
            Part arg = args.get(i);
            String name = Op.ARGUMENTS.get(i);
            boolean order = op == Op.POLYGAMMA && i == 0;
            text = text.replace("<" + name + ">", arg.within(OPERAND));
            text = text.replace("{" + name + "}", order ? arg.text : argument(arg));
        }
        return new Part(text, OPERAND, language == Language.PYTORCH ? null : constant);
    }

    /** As an argument or an element: PyTorch's functions and stacks take no plain numbers. */
    private String argument(Part part) {
        if (language != Language.PYTORCH || part.constant == null) {
            return part.text;
        }
        boolean whole = part.constant == Math.rint(part.constant) && Math.abs(part.constant) < WHOLE;
        return "torch.tensor(" + (whole ? Numbers.shortest(part.constant) + ".0" : part.text) + ")";
    }
}
