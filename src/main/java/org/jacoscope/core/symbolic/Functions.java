package org.jacoscope.core.symbolic;

import java.util.List;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/** Applies the operations of the {@link Op} table to polynomials: special values, parity, and rewriting in few atoms. */
final class Functions {

    private final Ring ring;
    private final Algebra algebra;
    private final Exponentials exponentials;

    Functions(Algebra algebra) {
        this.ring = algebra.ring();
        this.algebra = algebra;
        this.exponentials = new Exponentials(algebra);
    }

    /** Whether the operation's value is never negative. */
    static boolean nonnegative(Op op) {
        return switch (op) {
            case PI, EXP, COSH, ABS, SIGMOID, SOFTPLUS, RELU, ACOS, ACOSH, LT, LE, GT, GE, EQ, NE -> true;
            default -> false;
        };
    }

    /** The value of {@code op} for these arguments, which are in their best form. Sums and products are not its matter. */
    Poly apply(Op op, List<Poly> args) {
        return switch (op) {
            case PI -> pi();
            case TAU -> pi().times(Rational.of(2), Monomial.ONE);
            case E -> exponentials.exp(Poly.ONE);
            case EXP -> exponentials.exp(args.get(0));
            case POW -> exponentials.power(args.get(0), args.get(1));
            case SQRT -> algebra.power(args.get(0), Rational.of(1, 2));
            case HYPOT -> hypot(args);
            case IF -> choice(args);
            case TAN, COT, SEC, CSC -> quotientOfSineAndCosine(op, args.get(0));
            case CBRT, ABS -> root(op, args.get(0));
            default -> args.size() == 1 ? unary(op, args.get(0)) : binary(op, args);
        };
    }

    private Poly pi() {
        return algebra.opaque(Op.PI, List.of());
    }

    private Poly root(Op op, Poly arg) {
        if (arg.isZero()) {
            return Poly.ZERO;
        }
        Poly.Term term = algebra.bracket(arg).lead();
        Roots roots = new Roots(ring, algebra);
        return op == Op.ABS ? roots.absolute(term) : roots.cubeRoot(term);
    }

    private Poly hypot(List<Poly> args) {
        Rational two = Rational.of(2);
        Poly sum = algebra.power(args.get(0), two).plus(algebra.power(args.get(1), two));
        if (sum.isZero()) {
            return Poly.ZERO;
        }
        Poly term = algebra.bracket(sum);
        Monomial monomial = term.lead().monomial();
        if (term.lead().coefficient().isOne() && monomial.size() == 1 && ring.isGroup(monomial.atom(0))) {
            ring.markHypot(monomial.atom(0), algebra.show(args.get(0)), algebra.show(args.get(1)));
        }
        return algebra.power(term, Rational.of(1, 2));
    }

    private Poly choice(List<Poly> args) {
        Poly condition = args.get(0);
        if (condition.isConstant()) {
            return condition.isZero() ? args.get(2) : args.get(1);
        }
        return args.get(1).equals(args.get(2)) ? args.get(1) : algebra.opaque(Op.IF, args);
    }

    private Poly quotientOfSineAndCosine(Op op, Poly arg) {
        Poly sine = unary(Op.SIN, arg);
        Poly cosine = unary(Op.COS, arg);
        Poly divisor = op == Op.TAN || op == Op.SEC ? cosine : sine;
        if (divisor.isZero()) {
            return algebra.opaque(op, List.of(arg));
        }
        Poly inverse = algebra.power(divisor, Rational.MINUS_ONE);
        ring.useReciprocals(op);
        return switch (op) {
            case TAN -> algebra.product(sine, inverse);
            case COT -> algebra.product(cosine, inverse);
            default -> inverse;
        };
    }

    private Poly binary(Op op, List<Poly> args) {
        Poly a = args.get(0);
        Poly b = args.get(1);
        if ((op == Op.MIN || op == Op.MAX) && a.equals(b)) {
            return a;
        }
        if (a.isConstant() && b.isConstant()) {
            Poly value = SpecialValues.binary(op, a.constantTerm(), b.constantTerm());
            if (value != null) {
                return value;
            }
        }
        return algebra.opaque(op, args);
    }

    private Poly unary(Op op, Poly arg) {
        Poly special = special(op, arg);
        if (special != null) {
            return special;
        }
        boolean flip = isOdd(op) || op == Op.COS || op == Op.COSH;
        if (flip && !arg.isZero() && orientation(arg) < 0) {
            Poly value = unary(op, arg.negate());
            return isOdd(op) ? value.negate() : value;
        }
        Poly value = algebra.opaque(op, List.of(arg));
        Op partner = Pythagoras.partner(op);
        if (partner != null) {
            algebra.opaque(partner, List.of(arg));
        }
        return value;
    }

    private int orientation(Poly arg) {
        if (arg.terms().stream().allMatch(term -> term.coefficient().signum() < 0)) {
            return -1;
        }
        if (arg.terms().stream().allMatch(term -> term.coefficient().signum() > 0)) {
            return 1;
        }
        return algebra.canonical(arg).lead().coefficient().signum();
    }

    private static boolean isOdd(Op op) {
        return switch (op) {
            case SIN, ASIN, ATAN, SINH, TANH, ASINH, ATANH, ERF, SIGN -> true;
            default -> false;
        };
    }

    private @Nullable Poly special(Op op, Poly arg) {
        if (op == Op.SIN || op == Op.COS) {
            Rational turns = multipleOfPi(arg);
            return turns == null ? null : sine(op == Op.SIN ? turns : turns.plus(Rational.of(1, 2)));
        }
        if (op == Op.LOG) {
            Poly exponent = exponentials.logarithm(arg);
            if (exponent != null) {
                return exponent;
            }
        }
        if (!arg.isConstant()) {
            return null;
        }
        Rational part = SpecialValues.partOfPi(op, arg.constantTerm());
        return part != null ? pi().times(part, Monomial.ONE) : SpecialValues.unary(op, arg.constantTerm());
    }

    /** The q of an argument qπ, or null. */
    private @Nullable Rational multipleOfPi(Poly arg) {
        if (arg.isZero()) {
            return Rational.ZERO;
        }
        Monomial pi = pi().lead().monomial();
        return arg.isTerm() && arg.lead().monomial().equals(pi) ? arg.lead().coefficient() : null;
    }

    /** sin(qπ) where it is rational or a root of one. */
    private @Nullable Poly sine(Rational q) {
        Rational twelfths = q.times(Rational.of(12));
        if (!twelfths.isSmallInteger()) {
            return null;
        }
        int n = twelfths.numerator().mod(java.math.BigInteger.valueOf(24)).intValue();
        int folded = n % 12 > 6 ? 12 - n % 12 : n % 12;
        Poly value = switch (folded) {
            case 0 -> Poly.ZERO;
            case 2 -> Poly.constant(Rational.of(1, 2));
            case 3 -> algebra.power(Poly.constant(Rational.of(1, 2)), Rational.of(1, 2));
            case 4 -> algebra.power(Poly.constant(Rational.of(3, 4)), Rational.of(1, 2));
            case 6 -> Poly.ONE;
            default -> null;
        };
        return value == null || n < 12 ? value : value.negate();
    }
}
