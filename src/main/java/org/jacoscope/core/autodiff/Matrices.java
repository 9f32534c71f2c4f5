package org.jacoscope.core.autodiff;

import java.util.HashMap;
import java.util.Map;
import org.jacoscope.core.expr.Op;

/** Functions of small matrices whose entries are nodes, row by row. */
final class Matrices {
    /** Beyond this size expansion by minors costs more than elimination on the numbers. */
    static final int LARGEST_DETERMINANT = 4;

    private Matrices() {}

    /** The determinant of an n×n matrix, n ≤ 4, by expansion along rows; minors are shared. */
    static int determinant(GraphBuilder builder, int[][] rows) {
        int n = rows.length;
        if (n > LARGEST_DETERMINANT) {
            throw new IllegalArgumentException("A determinant as a graph is limited to " + LARGEST_DETERMINANT + "×"
                    + LARGEST_DETERMINANT + "; this matrix has " + n + " rows.");
        }
        return minor(builder, rows, 0, (1 << n) - 1, new HashMap<>());
    }

    /** The determinant of the rows from {@code row} on and the columns whose bit is set. */
    private static int minor(GraphBuilder builder, int[][] rows, int row, int columns, Map<Integer, Integer> known) {
        if (columns == 0) {
            return builder.constant(1);
        }
        Integer done = known.get(columns);
        if (done != null) {
            return done;
        }
        int sum = builder.constant(0);
        boolean plus = true;
        for (int column = 0; column < rows.length; column++) {
            if ((columns >> column & 1) != 0) {
                int entry = rows[row][column];
                if (!builder.isConstant(entry, 0)) {
                    int term = builder.mul(entry, minor(builder, rows, row + 1, columns & ~(1 << column), known));
                    sum = plus ? builder.add(sum, term) : builder.sub(sum, term);
                }
                plus = !plus;
            }
        }
        known.put(columns, sum);
        return sum;
    }

    /**
     * The larger singular value of [a b; c d]: a scaled rotation plus a scaled reflection (J. Blinn, "Consider the lowly
     * 2×2 matrix", 1996).
     */
    static int sigmaMax(GraphBuilder builder, int[][] m) {
        int half = builder.constant(0.5);
        int rotation = builder.apply(Op.HYPOT, builder.add(m[0][0], m[1][1]), builder.sub(m[1][0], m[0][1]));
        int reflection = builder.apply(Op.HYPOT, builder.sub(m[0][0], m[1][1]), builder.add(m[1][0], m[0][1]));
        return builder.mul(half, builder.add(rotation, reflection));
    }

    /**
     * The smaller singular value of [a b; c d], |det|/σ₁: the difference of the two lengths would lose all digits of a
     * small one. Divided before multiplying so that nothing overflows; 0 for the zero matrix.
     */
    static int sigmaMin(GraphBuilder builder, int[][] m) {
        int large = sigmaMax(builder, m);
        int first = builder.mul(builder.div(m[0][0], large), m[1][1]);
        int second = builder.mul(builder.div(m[0][1], large), m[1][0]);
        int small = builder.apply(Op.ABS, builder.sub(first, second));
        return builder.choose(large, small, builder.constant(0));
    }

    /** The angle in (−π, π] of the rotation nearest to [a b; c d]: that of its polar decomposition. */
    static int rotation(GraphBuilder builder, int[][] m) {
        return builder.apply(Op.ATAN2, builder.sub(m[1][0], m[0][1]), builder.add(m[0][0], m[1][1]));
    }

    /** The length of a vector, without overflow. */
    static int norm(GraphBuilder builder, int[] vector) {
        if (vector.length == 1) {
            return builder.apply(Op.ABS, vector[0]);
        }
        int norm = vector[0];
        for (int i = 1; i < vector.length; i++) {
            norm = builder.apply(Op.HYPOT, norm, vector[i]);
        }
        return norm;
    }
}
