package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;

/** Writes one term, without its sign, as a product or a fraction. */
final class Product {

    private static final Exponent THIRD = new Exponent(1, 3);

    private final Ring ring;
    private final Algebra algebra;
    private final Map<Integer, Expr> flipped = new TreeMap<>();
    private boolean flips;
    private final List<Expr> above = new ArrayList<>();
    private final List<Expr> below = new ArrayList<>();

    Product(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    /** Shows {@code negative} for the bracket {@code id} where that changes the sign of the product. */
    Product flipping(int id, Expr negative) {
        flipped.put(id, negative);
        return this;
    }

    /** Whether the product was written with the other sign. */
    boolean hasFlipped() {
        return flips;
    }

    Expr of(Poly.Term term) {
        Powers powers = new Powers(ring, algebra, term);
        number(powers.coefficient());
        if (powers.euler()) {
            above.add(Expr.call(Op.E));
        }
        if (powers.rootsAreNumbers()) {
            powers.roots(above, below);
        }
        powers.order().stream().filter(id -> !ring.isGroup(id)).forEach(id -> add(powers, id));
        above.addAll(powers.exponentials());
        powers.order().stream().filter(ring::isGroup).forEach(id -> add(powers, id));
        powers.roots(above, below);
        powers.functions(above, below);
        Expr numerator = product(above);
        return below.isEmpty() ? numerator : Expr.call(Op.DIV, numerator, product(below));
    }

    /** Adds the atom to numerator or denominator, unless it belongs under a square root. */
    private void add(Powers powers, int id) {
        if (powers.isSquareRoot(id)) {
            return;
        }
        Exponent power = powers.take(id);
        (power.signum() > 0 ? above : below).add(power(id, power.signum() > 0 ? power : power.negate()));
    }

    private void number(Rational coefficient) {
        Rational size = coefficient.abs();
        if (Fractions.isDecimal(ring, size)) {
            above.add(Expr.num(size));
            return;
        }
        above.add(Expr.num(Algebra.rational(size.numerator())));
        below.add(Expr.num(Algebra.rational(size.denominator())));
        below.removeIf(Lean::isOne);
    }

    private Expr power(int id, Exponent power) {
        Expr hypot = ring.hypot(id);
        if (hypot != null && power.denominator() == 2) {
            return Lean.power(hypot, Expr.num(power.numerator()));
        }
        if (ring.atom(id) instanceof Atom.Root && power.equals(THIRD)) {
            return Expr.call(Op.CBRT, ring.display(id));
        }
        Expr negative = power.isInteger() && !power.isEven() ? flipped.get(id) : null;
        flips |= negative != null;
        Expr base = negative != null ? negative : ring.display(id);
        return Lean.power(base, Fractions.number(ring, power.toRational()));
    }

    private static Expr product(List<Expr> factors) {
        Expr product = Lean.ONE;
        for (Expr factor : factors) {
            product = Lean.isOne(product) ? factor : Lean.isOne(factor) ? product : Expr.call(Op.MUL, product, factor);
        }
        return product;
    }
}
