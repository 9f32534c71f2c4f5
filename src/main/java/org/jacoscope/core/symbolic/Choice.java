package org.jacoscope.core.symbolic;

/** The most readable of the forms offered so far; of two that are alike the earlier one. */
final class Choice {

    private final Ring ring;
    private final Algebra algebra;
    private Poly best = Poly.ZERO;
    private long cost = Long.MAX_VALUE;

    Choice(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    void offer(Poly form) {
        ring.spend(form.size());
        long offered = ring.readability().of(algebra.show(form));
        if (offered < cost) {
            cost = offered;
            best = form;
        }
    }

    Poly best() {
        return best;
    }
}
