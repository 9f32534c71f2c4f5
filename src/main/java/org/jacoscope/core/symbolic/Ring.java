package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The atoms of one simplification, numbered in order of appearance, and multiplication of polynomials in them. It also
 * counts the work: what exceeds the agreed amount is stopped by {@link BudgetExceededException}.
 */
final class Ring {

    /** No polynomial is expanded beyond this many terms. */
    static final int TERM_LIMIT = 600;

    /** The limit of {@link #tally}: some 100 ms. */
    private static final long MOST_STEPS = 2_000_000;

    /** No coefficient may take more bits. */
    static final int BIT_LIMIT = 2_000;

    /** Arithmetic with numbers of this many bits counts as one step of work. */
    private static final int BITS_PER_STEP = 64;

    private static final int KEY_LENGTH = 60;

    /** What is known of an atom. */
    private static final class Entry {
        final Atom atom;
        Expr display;
        Poly shown = Poly.ZERO;
        final boolean nonnegative;
        final Poly body;
        final double degree;
        final String key;
        final String foldedKey;

        Entry(Atom atom, Expr display, boolean nonnegative, Poly body, double degree, String key) {
            this.degree = degree;
            this.key = key;
            this.foldedKey = key.toLowerCase(Locale.ROOT);
            this.atom = atom;
            this.display = display;
            this.nonnegative = nonnegative;
            this.body = body;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Atom, Integer> numbers = new HashMap<>();
    private final Readability readability = new Readability();
    private long limit;
    private long spent;
    private long tallied;
    private boolean decimals;
    private boolean secants;
    private boolean cosecants;
    private final Map<Integer, Expr> hypots = new HashMap<>();

    Ring(long work) {
        this.limit = work;
    }

    void spend(long work) {
        spent += work;
        if (spent > limit) {
            throw new BudgetExceededException("This formula takes too much work to simplify.");
        }
    }

    /**
     * Counts the steps that go on when nothing is left to {@link #spend}, such as writing forms as they come. They have
     * a limit of their own, for all that is done in this ring.
     */
    void tally(long steps) {
        tallied += steps;
        if (tallied > MOST_STEPS) {
            throw new BudgetExceededException("This formula takes too much work even to be written down.");
        }
    }

    /** Whether nothing is left: from here on forms are taken as they come. */
    boolean exhausted() {
        return spent > limit;
    }

    /** Agrees on a new amount, whatever was spent before. */
    void allow(long work) {
        limit = work;
        spent = 0;
    }

    /** Whether the formula was typed with decimals, so that 0.5 is shown rather than 1/2. */
    boolean decimals() {
        return decimals;
    }

    void useDecimals() {
        decimals = true;
    }

    /** Records that a power of tan, sec, cot or csc was typed, so that results may be shown with them. */
    void useReciprocals(Op op) {
        secants |= op == Op.TAN || op == Op.SEC;
        cosecants |= op == Op.COT || op == Op.CSC;
    }

    boolean secants() {
        return secants;
    }

    boolean cosecants() {
        return cosecants;
    }

    /** Records that the root of this bracket was typed as hypot(a, b). */
    void markHypot(int group, Expr a, Expr b) {
        hypots.putIfAbsent(group, Expr.call(Op.HYPOT, a, b));
    }

    /** How the root of this bracket was typed, or null when it was a square root. */
    @Nullable
    Expr hypot(int group) {
        return hypots.get(group);
    }

    Readability readability() {
        return readability;
    }

    int size() {
        return entries.size();
    }

    Atom atom(int id) {
        return entries.get(id).atom;
    }

    Expr display(int id) {
        return entries.get(id).display;
    }

    /** Sets how a bracket is shown, and the polynomial that this shows. */
    void show(int id, Expr display, Poly shown) {
        entries.get(id).display = display;
        entries.get(id).shown = shown;
    }

    /** The polynomial that a bracket's display shows. */
    Poly shown(int id) {
        return entries.get(id).shown;
    }

    /** Whether the atom's value is never negative where it is defined. */
    boolean nonnegative(int id) {
        return entries.get(id).nonnegative;
    }

    /** Whether the atom's value is seen to be positive wherever it is defined. */
    boolean positive(int id) {
        Atom atom = atom(id);
        if (atom instanceof Atom.Function function) {
            return switch (function.op()) {
                case PI, EXP, COSH, SIGMOID, SOFTPLUS -> true;
                default -> false;
            };
        }
        boolean sum = atom instanceof Atom.Group && nonnegative(body(id));
        return atom instanceof Atom.Root || (sum && body(id).constantTerm().signum() > 0);
    }

    /** What a bracket stands for, multiplied out; the first argument of a function, in its best form. */
    Poly body(int id) {
        return entries.get(id).body;
    }

    boolean isGroup(int id) {
        return atom(id) instanceof Atom.Group;
    }

    boolean isFunction(int id, Op op) {
        return atom(id) instanceof Atom.Function function && function.op() == op;
    }

    /** The first argument of a function, in canonical form. */
    Poly argument(int id) {
        return ((Atom.Function) atom(id)).args().get(0);
    }

    /** The number of the atom, or −1 when it has not appeared. */
    int find(Atom atom) {
        return numbers.getOrDefault(atom, -1);
    }

    int name(String name) {
        int known = find(new Atom.Name(name));
        return known >= 0 ? known : add(new Atom.Name(name), Expr.sym(name), false, Poly.ZERO);
    }

    int root(BigInteger radicand) {
        Atom atom = new Atom.Root(radicand);
        int known = find(atom);
        return known >= 0 ? known : add(atom, Expr.num(new Rational(radicand, BigInteger.ONE)), true, Poly.ZERO);
    }

    int add(Atom atom, Expr display, boolean nonnegative, Poly body) {
        entries.add(new Entry(atom, display, nonnegative, body, degree(atom, body), key(atom)));
        numbers.put(atom, entries.size() - 1);
        return entries.size() - 1;
    }

    /** The degree of the atom in names, as the order of terms in a sum counts it. */
    double degree(int id) {
        return entries.get(id).degree;
    }

    /** A text by which atoms of one kind are sorted: a function comes by its argument. */
    String key(int id) {
        return entries.get(id).key;
    }

    /** {@link #key} without regard to capitals. */
    String foldedKey(int id) {
        return entries.get(id).foldedKey;
    }

    double degree(Monomial monomial) {
        double sum = 0;
        for (int i = 0; i < monomial.size(); i++) {
            sum += degree(monomial.atom(i))
                    * monomial.power(i).numerator()
                    / monomial.power(i).denominator();
        }
        return sum;
    }

    private double degree(Atom atom, Poly body) {
        if (atom instanceof Atom.Name) {
            return 1;
        }
        boolean root = atom instanceof Atom.Function function && (function.op() == Op.ABS || function.op() == Op.CBRT);
        double scale = atom instanceof Atom.Group || root ? 1 : 0;
        return body.terms().stream()
                .mapToDouble(term -> scale * degree(term.monomial()))
                .max()
                .orElse(0);
    }

    private String key(Atom atom) {
        StringBuilder text = new StringBuilder();
        if (atom instanceof Atom.Name name) {
            text.append(name.name());
        } else if (atom instanceof Atom.Root root) {
            text.append(root.radicand().bitLength()).append(' ').append(root.radicand());
        } else if (atom instanceof Atom.Group group) {
            append(text, group.canonical());
        } else if (atom instanceof Atom.Function function) {
            function.args().forEach(arg -> append(text, arg));
            text.append(' ').append(function.op().symbol());
        }
        return text.length() <= KEY_LENGTH ? text.toString() : text.substring(0, KEY_LENGTH);
    }

    private void append(StringBuilder text, Poly poly) {
        for (Poly.Term term : poly.terms()) {
            if (text.length() >= KEY_LENGTH) {
                return;
            }
            for (int i = 0; i < term.monomial().size() && text.length() < KEY_LENGTH; i++) {
                text.append(key(term.monomial().atom(i))).append(' ');
            }
        }
    }

    /** Whether a polynomial is seen to be nowhere negative, term by term. */
    boolean nonnegative(Poly poly) {
        return poly.terms().stream().allMatch(term -> term.coefficient().signum() > 0 && nonnegative(term.monomial()));
    }

    boolean nonnegative(Monomial monomial) {
        for (int i = 0; i < monomial.size(); i++) {
            if (!nonnegative(monomial.atom(i))
                    && monomial.power(i).isInteger()
                    && !monomial.power(i).isEven()) {
                return false;
            }
        }
        return true;
    }

    /** The product, multiplied out. */
    Poly multiply(Poly a, Poly b) {
        spend((long) a.size() * b.size());
        tally(a.weight() * b.size() + b.weight() * a.size());
        Poly.Sum sum = new Poly.Sum();
        for (Poly.Term left : a.terms()) {
            for (Poly.Term right : b.terms()) {
                Poly product = term(
                        left.coefficient().times(right.coefficient()),
                        left.monomial().times(right.monomial()));
                product.terms().forEach(each -> sum.add(each.coefficient(), each.monomial()));
            }
            if (sum.size() > TERM_LIMIT) {
                throw new BudgetExceededException("This formula has too many terms to multiply out.");
            }
        }
        return sum.toPoly();
    }

    /** A term in canonical form: powers of roots, absolute values and cube roots are brought below their index. */
    Poly term(Rational coefficient, Monomial monomial) {
        spent += coefficient.bits() / BITS_PER_STEP;
        if (coefficient.bits() > BIT_LIMIT) {
            throw new BudgetExceededException("A number became too long to calculate with.");
        }
        for (int i = 0; i < monomial.size(); i++) {
            Poly reduced = Reducible.reduce(this, coefficient, monomial, i);
            if (reduced != null) {
                return reduced;
            }
        }
        return Poly.term(coefficient, monomial);
    }
}
