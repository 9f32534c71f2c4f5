package org.jacoscope.core.autodiff;

import java.util.List;
import org.jacoscope.core.expr.Op;

/**
 * One step of a {@link Graph}. Its value is a vector of {@link #width()} numbers, one such vector per point of the batch
 * where {@link #batched()}, a single one where not. Arguments are named by their place in the graph.
 */
public sealed interface Node {

    int width();

    boolean batched();

    /** How many arguments this node has. */
    int args();

    /** The place of argument {@code i} in the graph: always before this node. */
    int arg(int i);

    /** A node that computes nothing. */
    sealed interface Leaf extends Node {
        @Override
        default int args() {
            return 0;
        }

        @Override
        default int arg(int i) {
            throw new IndexOutOfBoundsException("A leaf has no argument " + i);
        }
    }

    /** A node with one argument, {@code x}. */
    sealed interface Unary extends Node {
        int x();

        @Override
        default int args() {
            return 1;
        }

        @Override
        default int arg(int i) {
            return x();
        }
    }

    /** The {@code index}-th input: one vector per point. */
    record Input(int index, int width) implements Leaf {
        @Override
        public boolean batched() {
            return true;
        }
    }

    /** The {@code index}-th parameter: the same vector for all points. */
    record Parameter(int index, int width) implements Leaf {
        @Override
        public boolean batched() {
            return false;
        }
    }

    /** A number. */
    record Constant(double value) implements Leaf {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public boolean batched() {
            return false;
        }
    }

    /** The number of points of the batch. */
    record BatchSize() implements Leaf {
        @Override
        public int width() {
            return 1;
        }

        @Override
        public boolean batched() {
            return false;
        }
    }

    /**
     * An elementary operation, component by component. Arguments of width 1 serve all components; {@code v} and
     * {@code w} are −1 where the operation takes fewer arguments.
     */
    record Apply(Op op, int u, int v, int w, int width, boolean batched) implements Node {
        @Override
        public int args() {
            return op.arity();
        }

        @Override
        public int arg(int i) {
            return i == 0 ? u : i == 1 ? v : w;
        }
    }

    /** x·Wᵀ + b with W ({@code width} rows of x's width, row-major) and b not batched; {@code bias} −1 for none. */
    record Affine(int x, int weights, int bias, int width, boolean batched) implements Node {
        @Override
        public int args() {
            return bias < 0 ? 2 : 3;
        }

        @Override
        public int arg(int i) {
            return i == 0 ? x : i == 1 ? weights : bias;
        }
    }

    /** The transpose of a matrix of {@code rows} × {@code columns} that is not batched, row-major. */
    record Transpose(int x, int rows, int columns) implements Unary {
        @Override
        public int width() {
            return rows * columns;
        }

        @Override
        public boolean batched() {
            return false;
        }
    }

    /**
     * The matrix y⊗x, row-major, of y's width rows and x's width columns, summed over the points of the batch where y
     * and x are batched.
     */
    record Outer(int y, int x, int width) implements Node {
        @Override
        public boolean batched() {
            return false;
        }

        @Override
        public int args() {
            return 2;
        }

        @Override
        public int arg(int i) {
            return i == 0 ? y : x;
        }
    }

    /** Components {@code from} … {@code from + width − 1} of x. */
    record Slice(int x, int from, int width, boolean batched) implements Unary {}

    /** The parts one after the other. */
    record Concat(List<Integer> parts, int width, boolean batched) implements Node {
        public Concat {
            parts = List.copyOf(parts);
        }

        @Override
        public int args() {
            return parts.size();
        }

        @Override
        public int arg(int i) {
            return parts.get(i);
        }
    }

    /** The sum of x's components. */
    record Sum(int x, boolean batched) implements Unary {
        @Override
        public int width() {
            return 1;
        }
    }

    /** The sum of x over the points of the batch. */
    record BatchSum(int x, int width) implements Unary {
        @Override
        public boolean batched() {
            return false;
        }
    }

    /** x, which is not batched, at every point of the batch. */
    record Spread(int x, int width) implements Unary {
        @Override
        public boolean batched() {
            return true;
        }
    }
}
