package org.jacoscope.core.autodiff;

/**
 * Where tangents and cotangents count.
 *
 * <p>A tangent that came through a choice, such as {@code if(x<0, 0, sqrt(x))}, is exactly 0 where the other branch was
 * taken. There the local derivatives of the branch may be infinite or undefined, and 0·∞ must not become NaN. So each
 * tangent and cotangent carries its <em>support</em>: a node that is 1 where it counts and 0 where it is nothing, or
 * {@link #EVERYWHERE}. Outside the support a product is not taken but chosen to be 0. Both modes then add the products
 * along the same paths, so they agree. Because a support is a condition, which has no derivative, this holds for
 * derivatives of derivatives too.
 */
final class Supports {
    static final int EVERYWHERE = -1;

    private final GraphBuilder builder;

    Supports(GraphBuilder builder) {
        this.builder = builder;
    }

    /** {@code value} within {@code support}, 0 outside. */
    int within(int support, int value) {
        return support == EVERYWHERE ? value : builder.choose(support, value, builder.constant(0));
    }

    /** Where both count. */
    int both(int support, int other) {
        if (support == EVERYWHERE || other == EVERYWHERE) {
            return support == EVERYWHERE ? other : support;
        }
        return builder.choose(support, other, builder.constant(0));
    }

    /** Where one or the other counts. */
    int either(int support, int other) {
        if (support == EVERYWHERE || other == EVERYWHERE) {
            return EVERYWHERE;
        }
        return support == other ? support : builder.choose(support, builder.constant(1), other);
    }

    /** {@code yes} where {@code condition} holds, {@code no} elsewhere. */
    int chosen(int condition, int yes, int no) {
        return yes == EVERYWHERE && no == EVERYWHERE ? EVERYWHERE : builder.choose(condition, node(yes), node(no));
    }

    /** Where any component counts. */
    int anywhere(int support) {
        return support == EVERYWHERE ? EVERYWHERE : builder.sum(support);
    }

    /** Where any component at any point of the batch counts. */
    int anyPoint(int support) {
        return support == EVERYWHERE ? EVERYWHERE : builder.batchSum(support);
    }

    /** Components {@code from} … {@code from + width − 1}. */
    int slice(int support, int from, int width) {
        boolean same = support == EVERYWHERE || builder.node(support).width() == 1;
        return same ? support : builder.slice(support, from, width);
    }

    /** A support as a node, 1 for everywhere. */
    int node(int support) {
        return support == EVERYWHERE ? builder.constant(1) : support;
    }
}
