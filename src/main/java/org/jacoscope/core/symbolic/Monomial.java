package org.jacoscope.core.symbolic;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A product of powers of atoms: atom numbers ascending, no power zero. Powers may be negative or fractions.
 *
 * <p>Ordered lexicographically: the atom with the lowest number counts first, higher powers come before lower ones. The
 * order is kept by multiplication, as polynomial division needs.
 */
final class Monomial implements Comparable<Monomial> {

    static final Monomial ONE = new Monomial(new int[0], new Exponent[0]);

    private final int[] atoms;
    private final Exponent[] powers;

    private Monomial(int[] atoms, Exponent[] powers) {
        this.atoms = atoms;
        this.powers = powers;
    }

    static Monomial of(int atom, Exponent power) {
        return power.isZero() ? ONE : new Monomial(new int[] {atom}, new Exponent[] {power});
    }

    int size() {
        return atoms.length;
    }

    int atom(int i) {
        return atoms[i];
    }

    Exponent power(int i) {
        return powers[i];
    }

    boolean isOne() {
        return atoms.length == 0;
    }

    /** The power of {@code atom}, zero when it does not occur. */
    Exponent powerOf(int atom) {
        int i = Arrays.binarySearch(atoms, atom);
        return i < 0 ? Exponent.ZERO : powers[i];
    }

    Monomial times(Monomial other) {
        if (isOne()) {
            return other;
        }
        if (other.isOne()) {
            return this;
        }
        int[] ids = new int[atoms.length + other.atoms.length];
        Exponent[] sums = new Exponent[ids.length];
        int i = 0;
        int j = 0;
        int n = 0;
        while (i < atoms.length || j < other.atoms.length) {
            boolean left = j == other.atoms.length || (i < atoms.length && atoms[i] <= other.atoms[j]);
            boolean right = i == atoms.length || (j < other.atoms.length && other.atoms[j] <= atoms[i]);
            ids[n] = left ? atoms[i] : other.atoms[j];
            sums[n] = left && right ? powers[i].plus(other.powers[j]) : left ? powers[i] : other.powers[j];
            i += left ? 1 : 0;
            j += right ? 1 : 0;
            n += sums[n].isZero() ? 0 : 1;
        }
        return new Monomial(Arrays.copyOf(ids, n), Arrays.copyOf(sums, n));
    }

    Monomial power(Exponent exponent) {
        if (exponent.isZero()) {
            return ONE;
        }
        Exponent[] scaled = new Exponent[powers.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = powers[i].times(exponent);
        }
        return new Monomial(atoms, scaled);
    }

    Monomial inverse() {
        return power(Exponent.of(-1));
    }

    /** The factors whose atom satisfies {@code wanted}. */
    Monomial only(IntPredicate wanted) {
        int[] ids = new int[atoms.length];
        Exponent[] kept = new Exponent[atoms.length];
        int n = 0;
        for (int i = 0; i < atoms.length; i++) {
            if (wanted.test(atoms[i])) {
                ids[n] = atoms[i];
                kept[n++] = powers[i];
            }
        }
        return n == atoms.length ? this : new Monomial(Arrays.copyOf(ids, n), Arrays.copyOf(kept, n));
    }

    Monomial without(int atom) {
        return only(id -> id != atom);
    }

    /** The product of each atom to the lower of its two powers (an absent atom has power zero). */
    Monomial lowest(Monomial other) {
        int[] ids = new int[atoms.length + other.atoms.length];
        Exponent[] lowest = new Exponent[ids.length];
        int n = 0;
        for (int i = 0, j = 0; i < atoms.length || j < other.atoms.length; ) {
            boolean left = j == other.atoms.length || (i < atoms.length && atoms[i] <= other.atoms[j]);
            boolean right = i == atoms.length || (j < other.atoms.length && other.atoms[j] <= atoms[i]);
            Exponent ours = left ? powers[i] : Exponent.ZERO;
            Exponent theirs = right ? other.powers[j] : Exponent.ZERO;
            ids[n] = left ? atoms[i] : other.atoms[j];
            lowest[n] = ours.compareTo(theirs) < 0 ? ours : theirs;
            n += lowest[n].isZero() ? 0 : 1;
            i += left ? 1 : 0;
            j += right ? 1 : 0;
        }
        return new Monomial(Arrays.copyOf(ids, n), Arrays.copyOf(lowest, n));
    }

    boolean hasNegativePower() {
        for (Exponent power : powers) {
            if (power.signum() < 0) {
                return true;
            }
        }
        return false;
    }

    boolean hasFraction() {
        for (Exponent power : powers) {
            if (!power.isInteger()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(Monomial other) {
        int i = 0;
        int j = 0;
        while (i < atoms.length && j < other.atoms.length) {
            if (atoms[i] < other.atoms[j]) {
                return -powers[i].signum();
            }
            if (atoms[i] > other.atoms[j]) {
                return other.powers[j].signum();
            }
            int order = other.powers[j].compareTo(powers[i]);
            if (order != 0) {
                return order;
            }
            i++;
            j++;
        }
        return i < atoms.length ? -powers[i].signum() : j < other.atoms.length ? other.powers[j].signum() : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Monomial monomial
                && Arrays.equals(atoms, monomial.atoms)
                && Arrays.equals(powers, monomial.powers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(atoms) + Arrays.hashCode(powers);
    }
}
