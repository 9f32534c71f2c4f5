package org.jacoscope.core.symbolic;

/** The most readable of the forms offered so far; of two that are alike the earlier one. */
final class Choice {

    /** Writing a factor takes about as long as this many products of terms. */
    private static final long COST_OF_WRITING = 4;

    private final Ring ring;
    private final Algebra algebra;
    private Poly best;
    private long cost = Long.MAX_VALUE;

    /** @param first the form to fall back on */
    Choice(Ring ring, Algebra algebra, Poly first) {
        this.best = first;
        this.ring = ring;
        this.algebra = algebra;
    }

    void offer(Poly form) {
        ring.spend(COST_OF_WRITING * factors(form));
        long offered = ring.readability().of(algebra.show(form));
        if (offered < cost) {
            cost = offered;
            best = form;
        }
    }

    private static int factors(Poly form) {
        return form.terms().stream()
                .mapToInt(term -> 1 + term.monomial().size())
                .sum();
    }

    Poly best() {
        return best;
    }
}
