package org.jacoscope.core.calculus;

/** The 15-point rule of Gauss and Kronrod on [−1, 1] and the 7-point rule of Gauss within it (QUADPACK, 1983). */
final class GaussKronrod {

    static final int POINTS = 15;

    private static final double[] NODES = {
        0.991455371120812639206854697526329,
        0.949107912342758524526189684047851,
        0.864864423359769072789712788640926,
        0.741531185599394439863864773280788,
        0.586087235467691130294144691258830,
        0.405845151377397166906606412076961,
        0.207784955007898467600689403773245,
        0
    };

    private static final double[] KRONROD = {
        0.022935322010529224963732008058970,
        0.063092092629978553290700663189204,
        0.104790010322250183839876322541518,
        0.140653259715525918745189590510238,
        0.169004726639267902826583426598550,
        0.190350578064785409913256402421014,
        0.204432940075298892414161999234649,
        0.209482141084727828012999174891714
    };

    private static final double[] GAUSS = {
        0.129484966168869693270611432679082,
        0.279705391489276667901467771423780,
        0.381830050505118944950369775488975,
        0.417959183673469387755102040816327
    };

    private GaussKronrod() {}

    /** Node i of 15, ascending. */
    static double node(int i) {
        return i < 7 ? -NODES[i] : NODES[14 - i];
    }

    /** The weight of node i in the rule of Kronrod. */
    static double weight(int i) {
        return KRONROD[Math.min(i, 14 - i)];
    }

    /** The weight of node i in the rule of Gauss, 0 where it has no node. */
    static double gaussWeight(int i) {
        int fromEnd = Math.min(i, 14 - i);
        return fromEnd % 2 == 1 ? GAUSS[fromEnd / 2] : 0;
    }
}
