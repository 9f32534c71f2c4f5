package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;

/**
 * The factors of one term while it is being written. What belongs together in print is gathered: e^a·e^b in one
 * exponential, √a·√b under one root, sin/cos as tan, |a|·|b| between one pair of bars.
 */
final class Powers {

    private final Ring ring;
    private final Algebra algebra;
    private final Map<Integer, Exponent> left = new LinkedHashMap<>();
    private final List<Expr> exponentials = new ArrayList<>();
    private Rational coefficient;
    private boolean euler;

    Powers(Ring ring, Algebra algebra, Poly.Term term) {
        this.ring = ring;
        this.algebra = algebra;
        this.coefficient = term.coefficient();
        for (int i : new TermOrder(ring).factors(term.monomial())) {
            left.put(term.monomial().atom(i), term.monomial().power(i));
        }
        for (int id : List.copyOf(left.keySet())) {
            absorb(id);
        }
        gatherExponentials();
        gatherPowers();
        rootOfNumberBelow();
    }

    Rational coefficient() {
        return coefficient;
    }

    /** The atoms that are no functions, in the order of writing. */
    List<Integer> order() {
        return left.keySet().stream()
                .filter(id -> !(ring.atom(id) instanceof Atom.Function) || ring.isFunction(id, Op.PI))
                .toList();
    }

    /** Removes the atom and returns its power. */
    Exponent take(int id) {
        Exponent power = power(id);
        left.remove(id);
        return power;
    }

    Exponent power(int id) {
        return left.getOrDefault(id, Exponent.ZERO);
    }

    /** Whether e to the power 1 is a factor. */
    boolean euler() {
        return euler;
    }

    List<Expr> exponentials() {
        return exponentials;
    }

    private void set(int id, Exponent power) {
        if (power.isZero()) {
            left.remove(id);
        } else {
            left.put(id, power);
        }
    }

    /** |x|/x² is 1/|x|, and ∛x/x is 1/∛x². */
    private void absorb(int id) {
        boolean absolute = ring.isFunction(id, Op.ABS);
        boolean cubeRoot = ring.isFunction(id, Op.CBRT)
                && left.keySet().stream()
                                .filter(other -> ring.isFunction(other, Op.CBRT))
                                .count()
                        == 1;
        if (!absolute && !cubeRoot) {
            return;
        }
        Monomial base = ring.body(id).lead().monomial();
        Exponent under = base.size() == 1 ? power(base.atom(0)) : Exponent.ZERO;
        if (!power(id).isInteger() || !under.isInteger() || under.signum() >= 0) {
            return;
        }
        int times = absolute ? -under.numerator() / 2 : 1;
        set(base.atom(0), under.plus(Exponent.of(absolute ? 2 * times : times)));
        set(id, power(id).minus(Exponent.of(absolute ? 2 * times : 3 * times)));
    }

    private void gatherExponentials() {
        List<Integer> ids = functions(Op.EXP);
        Poly sum = Poly.ZERO;
        for (int id : ids) {
            sum = sum.plus(ring.body(id).times(power(id).toRational(), Monomial.ONE));
        }
        euler = sum.isOne();
        if (!euler && !sum.isZero()) {
            boolean plain = ids.size() == 1 && power(ids.get(0)).isOne();
            exponentials.add(plain ? ring.display(ids.get(0)) : Expr.call(Op.EXP, algebra.show(algebra.settle(sum))));
        }
        ids.forEach(left::remove);
    }

    private List<Integer> functions(Op op) {
        return left.keySet().stream().filter(id -> ring.isFunction(id, op)).toList();
    }

    /** u^v·u^w·u^k as one power. */
    private void gatherPowers() {
        Map<Poly, Poly> exponents = new LinkedHashMap<>();
        Map<List<Poly>, Expr> plain = new LinkedHashMap<>();
        for (int id : functions(Op.POW)) {
            if (mayMultiplyExponents(id)) {
                Poly base = ring.argument(id);
                Poly exponent = ((Atom.Function) ring.atom(id)).args().get(1);
                if (power(id).isOne()) {
                    plain.put(List.of(base, exponent), ring.display(id));
                }
                exponents.merge(base, exponent.times(power(id).toRational(), Monomial.ONE), Poly::plus);
                left.remove(id);
            }
        }
        exponents.forEach((base, exponent) -> {
            Poly whole = exponent.plus(taken(base));
            Expr known = plain.get(List.of(base, whole));
            exponentials.add(known != null ? known : power(base, whole));
        });
    }

    private Expr power(Poly base, Poly exponent) {
        return Lean.power(algebra.show(algebra.settle(base)), algebra.show(algebra.settle(exponent)));
    }

    /** (u^v)^e is u^(ve) for whole e, and for a base that is never negative. */
    private boolean mayMultiplyExponents(int id) {
        return power(id).isInteger() || ring.nonnegative(ring.argument(id));
    }

    /** The whole power of {@code base} among the other factors, which it loses. */
    private Poly taken(Poly base) {
        int id = base.isTerm()
                        && base.lead().monomial().size() == 1
                        && base.lead().coefficient().isOne()
                        && base.lead().monomial().power(0).isOne()
                ? base.lead().monomial().atom(0)
                : ring.find(new Atom.Group(base));
        Exponent power = power(id);
        if (!power.isInteger()) {
            return Poly.ZERO;
        }
        left.remove(id);
        return Poly.constant(power.toRational());
    }

    /** √2/(2√π) is 1/√(2π). */
    private void rootOfNumberBelow() {
        boolean rootBelow = left.values().stream().anyMatch(power -> power.equals(Exponent.HALF.negate()));
        for (int id : List.copyOf(left.keySet())) {
            if (rootBelow && power(id).equals(Exponent.HALF) && ring.atom(id) instanceof Atom.Root root) {
                Rational raised = coefficient.times(Algebra.rational(root.radicand()));
                if (raised.denominator().bitLength() < coefficient.denominator().bitLength()) {
                    coefficient = raised;
                    set(id, Exponent.HALF.negate());
                }
            }
        }
    }

    /** Whether the square roots of the term are of numbers only, and so come first. */
    boolean rootsAreNumbers() {
        return left.keySet().stream()
                .filter(id -> power(id).denominator() == 2)
                .allMatch(id -> ring.atom(id) instanceof Atom.Root || ring.isFunction(id, Op.PI));
    }

    /** Moves all square roots of the numerator under one sign, and those of the denominator. */
    void roots(List<Expr> above, List<Expr> below) {
        collect(Exponent.HALF, this::isSquareRoot, ring::display, Op.SQRT, above);
        collect(Exponent.HALF.negate(), this::isSquareRoot, ring::display, Op.SQRT, below);
    }

    /** Whether the atom is to be written under a square root, which those typed as hypot are not. */
    boolean isSquareRoot(int id) {
        Exponent power = power(id);
        return power.denominator() == 2 && Math.abs(power.numerator()) == 1 && ring.hypot(id) == null;
    }

    /** Moves the functions into numerator and denominator. */
    void functions(List<Expr> above, List<Expr> below) {
        for (Op op : List.of(Op.ABS, Op.CBRT)) {
            collect(Exponent.ONE, id -> ring.isFunction(id, op), this::argument, op, above);
            collect(Exponent.of(-1), id -> ring.isFunction(id, op), this::argument, op, below);
        }
        Ratios ratios = new Ratios(ring);
        for (int id : List.copyOf(left.keySet())) {
            ratios.take(left, id, above);
            Exponent power = power(id);
            if (power.signum() > 0) {
                above.add(Lean.power(ring.display(id), Fractions.number(ring, power.toRational())));
            } else if (power.signum() < 0) {
                below.add(Lean.power(
                        ring.display(id), Fractions.number(ring, power.negate().toRational())));
            }
        }
    }

    private Expr argument(int id) {
        return algebra.show(ring.body(id));
    }

    /** Moves the atoms of this power that are wanted under one {@code op}. */
    private void collect(Exponent power, IntPredicate wanted, IntFunction<Expr> inside, Op op, List<Expr> into) {
        Expr product = Lean.ONE;
        BigInteger number = BigInteger.ONE;
        for (int id : List.copyOf(left.keySet())) {
            if (power(id).equals(power) && wanted.test(id)) {
                if (ring.atom(id) instanceof Atom.Root root) {
                    number = number.multiply(root.radicand());
                } else {
                    product = Lean.multiply(product, inside.apply(id));
                }
                left.remove(id);
            }
        }
        Expr radicand = Lean.multiply(Expr.num(Algebra.rational(number)), product);
        if (!Lean.isOne(radicand)) {
            into.add(Expr.call(op, radicand));
        }
    }
}
