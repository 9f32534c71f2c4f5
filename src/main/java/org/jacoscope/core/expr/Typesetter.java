package org.jacoscope.core.expr;

import java.util.List;
import org.jacoscope.core.expr.Piece.Applied;
import org.jacoscope.core.expr.Piece.Edge;
import org.jacoscope.core.num.Rational;

/**
 * Prints formulas in conventional form with the fewest parentheses: 2x, a−b for a+(−b), −xy for (−x)y, sums of sums,
 * products of products and max of max without inner parentheses, sin²θ.
 */
final class Typesetter {

    private static final int CASES = Op.LT.precedence() - 1;
    private static final int COMPARISON = Op.LT.precedence();
    private static final int SUM = Op.ADD.precedence();
    /** On one line a quotient binds less than a product: x*(y/z) is not x*y/z. */
    private static final int QUOTIENT = Op.DIV.precedence();

    private static final int PRODUCT = QUOTIENT + 1;
    /** Fractions and calls on two-dimensional sheets: no parentheses as factors, but as bases of powers. */
    static final int FACTOR = QUOTIENT + 2;

    private static final int POWER = Op.POW.precedence();

    private final Sheet sheet;
    private final NumberForm numbers;

    Typesetter(Sheet sheet) {
        this.sheet = sheet;
        this.numbers = new NumberForm(sheet);
    }

    Rope print(Expr expr) {
        return signed(Walk.<Piece>fold(expr, this::piece));
    }

    private Piece piece(Expr node, List<Piece> args) {
        if (node instanceof Expr.Num num) {
            return numbers.piece(num.value());
        }
        if (node instanceof Expr.Sym sym) {
            return name(sym.name());
        }
        Expr.Call call = (Expr.Call) node;
        return switch (call.op().form()) {
            case CONSTANT -> Piece.atom(sheet.constant(call.op()), Edge.NAME);
            case PREFIX -> negation(args.get(0));
            case INFIX -> infix(call, args.get(0), args.get(1));
            case FUNCTION -> function(call.op(), args);
        };
    }

    private Piece name(String name) {
        boolean likeExponent = name.length() > 1 && "eE".indexOf(name.charAt(0)) >= 0 && Lexer.isDigit(name.charAt(1));
        Edge first = likeExponent && sheet.linear() ? Edge.NUMBER : Edge.NAME;
        return Piece.of(sheet.name(name), Piece.ATOM, first, Edge.NAME);
    }

    private Piece infix(Expr.Call call, Piece left, Piece right) {
        return switch (call.op()) {
            case ADD -> sum(left, right);
            case SUB -> difference(left, right);
            case MUL -> product(left, right);
            case DIV -> quotient(left, right);
            case POW -> power(left, right, call.arg(1));
            default -> comparison(call.op(), left, right);
        };
    }

    private Rope signed(Piece piece) {
        if (!piece.negative()) {
            return piece.body();
        }
        return Rope.of(sheet.minus(), piece.isSum() ? piece.body() : sheet.group(piece.body()));
    }

    private Piece enclosed(Piece inner) {
        return Piece.atom(sheet.parentheses(signed(inner)), Edge.OTHER);
    }

    /** The piece, in parentheses unless it binds at least as tightly as that. */
    private Piece within(Piece piece, int precedence) {
        return piece.binding() < precedence ? enclosed(piece) : piece;
    }

    private Piece comparison(Op op, Piece left, Piece right) {
        Rope first = sheet.group(signed(within(left, COMPARISON + 1)));
        Rope second = sheet.group(signed(within(right, COMPARISON + 1)));
        return Piece.of(Rope.of(first, sheet.sign(op), second), COMPARISON, left.first(), Edge.OTHER);
    }

    private Piece sum(Piece left, Piece right) {
        boolean doublyNegative = right.precedence() == Op.NEG.precedence();
        Piece term = doublyNegative ? enclosed(right) : within(right, SUM);
        Rope body = term.isSum() ? term.body() : sheet.group(term.body());
        return terms(left, term.negative() ? Op.SUB : Op.ADD, body);
    }

    private Piece difference(Piece left, Piece right) {
        Piece term = within(right, Op.NEG.precedence() + 1);
        return terms(left, Op.SUB, sheet.group(term.body()));
    }

    private Piece terms(Piece left, Op sign, Rope term) {
        Piece start = within(left, SUM);
        Rope body = start.isSum() ? start.body() : sheet.group(start.body());
        return Piece.of(Rope.of(body, sheet.sign(sign), term), SUM, start.first(), Edge.OTHER)
                .withSignOf(start);
    }

    /** −(−x) keeps both signs together: only a single minus sign may lead a product or become a difference. */
    private Piece negation(Piece arg) {
        int negative = Op.NEG.precedence();
        if (arg.binding() != negative) {
            return within(arg, negative + 1).negated();
        }
        return Piece.of(signed(enclosed(arg).negated()), negative, Edge.OTHER, Edge.OTHER);
    }

    /** The factor, whose leading minus sign will stand before the whole product. */
    private Piece leadingFactor(Piece left) {
        return left.precedence() < QUOTIENT ? enclosed(left) : left;
    }

    private Piece product(Piece left, Piece right) {
        Piece first = leadingFactor(left);
        boolean misread = sheet.linear() && right.precedence() == PRODUCT && right.first() == Edge.NUMBER;
        Piece second = misread ? enclosed(right) : within(right, PRODUCT);
        Rope times = sideBySide(first, second) ? timesBefore(second) : sheet.sign(Op.MUL);
        Rope body = Rope.of(first.body(), times, second.body());
        Edge last = second.last() == Edge.NUMBER ? Edge.OTHER : second.last();
        return Piece.of(body, Math.min(PRODUCT, first.precedence()), first.first(), last)
                .withSignOf(first);
    }

    private boolean sideBySide(Piece left, Piece right) {
        if (right.first() == Edge.NUMBER) {
            return false;
        }
        boolean readInto = left.last() == Edge.FUNCTION && right.first() != Edge.FUNCTION;
        return sheet.linear() ? left.last() == Edge.NUMBER : !readInto;
    }

    private Piece quotient(Piece left, Piece right) {
        if (sheet.linear()) {
            Piece first = leadingFactor(left);
            Rope body = Rope.of(first.body(), sheet.sign(Op.DIV), signed(within(right, PRODUCT + 1)));
            return Piece.of(body, QUOTIENT, first.first(), Edge.OTHER).withSignOf(first);
        }
        boolean pulled = left.negative() && !left.isSum();
        Piece top = pulled ? left.negated() : left;
        Rope slanted = slanted(signed(within(top, QUOTIENT)), signed(within(right, PRODUCT + 1)));
        Piece fraction = Piece.fraction(sheet.fraction(signed(top), signed(right)), slanted, top.first());
        return pulled ? fraction.negated() : fraction;
    }

    private Rope slanted(Rope top, Rope bottom) {
        return Rope.of(sheet.group(top), sheet.sign(Op.DIV), sheet.group(bottom));
    }

    private Rope timesBefore(Piece right) {
        return right.first() == Edge.FUNCTION ? sheet.timesFunction() : sheet.invisibleTimes();
    }

    private Piece power(Piece base, Piece exponent, Expr typed) {
        Applied applied = base.applied();
        if (!sheet.linear() && applied != null && applied.op().powerOnName() && isCount(typed)) {
            Rope function = sheet.power(sheet.functionName(applied.op()), signed(exponent));
            return call(function, applied);
        }
        Piece below = within(base, POWER + 1);
        return Piece.of(sheet.power(below.body(), raised(exponent)), POWER, below.first(), Edge.OTHER);
    }

    /** Whether the exponent is 2, 3, …: sin⁻¹ would be read as the inverse. */
    private static boolean isCount(Expr exponent) {
        return exponent instanceof Expr.Num num
                && num.value().isInteger()
                && num.value().compareTo(Rational.ONE) > 0;
    }

    private Rope raised(Piece exponent) {
        if (sheet.linear()) {
            return signed(exponent.precedence() == Piece.ATOM ? exponent : within(exponent, POWER));
        }
        if (exponent.slanted() == null) {
            return signed(exponent);
        }
        return exponent.negative() ? Rope.of(sheet.minus(), exponent.slanted()) : exponent.slanted();
    }

    private Piece function(Op op, List<Piece> args) {
        if (sheet.linear()) {
            return call(op, args);
        }
        Rope body = signed(args.get(0));
        return switch (op) {
            case EXP -> Piece.of(sheet.power(sheet.constant(Op.E), raised(args.get(0))), POWER, Edge.OTHER, Edge.OTHER);
            case SQRT -> Piece.atom(sheet.root(body), Edge.OTHER);
            case CBRT -> Piece.atom(sheet.cubeRoot(body), Edge.OTHER);
            case ABS, FLOOR, CEIL -> Piece.atom(sheet.fence(op, body), Edge.OTHER);
            case IF -> cases(body, args.get(1), args.get(2));
            default -> call(op, args);
        };
    }

    private Piece cases(Rope condition, Piece value, Piece otherwise) {
        Rope rest = otherwise.lines() != null ? otherwise.lines() : sheet.otherwise(signed(otherwise));
        Rope lines = Rope.of(sheet.caseOf(signed(value), condition), rest);
        return new Piece(sheet.cases(lines), false, CASES, Edge.OTHER, Edge.OTHER, null, null, lines);
    }

    private Piece call(Op op, List<Piece> args) {
        Piece first = args.get(0);
        boolean bare = !sheet.linear() && op.powerOnName() && isName(first);
        Applied inner = first.applied();
        boolean nestable = op == Op.MIN || op == Op.MAX;
        Rope arguments = nestable && inner != null && inner.op() == op ? inner.arguments() : signed(first);
        for (Piece next : args.subList(1, args.size())) {
            arguments = Rope.of(arguments, sheet.comma(), signed(next));
        }
        return call(sheet.functionName(op), new Applied(op, arguments, bare));
    }

    private static boolean isName(Piece piece) {
        return piece.first() == Edge.NAME && piece.binding() == Piece.ATOM;
    }

    private Piece call(Rope function, Applied applied) {
        Rope body = applied.bare()
                ? sheet.bareCall(function, applied.arguments())
                : sheet.call(function, applied.arguments());
        int precedence = sheet.linear() ? Piece.ATOM : FACTOR;
        Edge last = applied.bare() ? Edge.FUNCTION : Edge.OTHER;
        return new Piece(body, false, precedence, Edge.FUNCTION, last, applied, null, null);
    }
}
