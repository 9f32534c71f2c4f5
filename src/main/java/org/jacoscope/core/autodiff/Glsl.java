package org.jacoscope.core.autodiff;

import java.util.Optional;

/**
 * A graph as source in GLSL ES 3.00, to be evaluated at each pixel in single precision. The source declares
 *
 * <pre>
 * uniform float parameters[…];                                   // only where there are any
 * bool field(vec2 at, out float first, out float second);
 * </pre>
 *
 * {@code field} says whether the first output is defined at the point {@code at}. It is told explicitly because shaders
 * need not have NaN: where a double would be NaN for an argument outside an operation's domain, it is false. A second
 * output that is undefined, or that the graph lacks, is 0. Division by zero gives infinity as far as the GPU has one.
 *
 * @param parameters how many numbers the uniform array holds, in the order of the graph's parameters
 */
public record Glsl(String source, int parameters) {

    /** Sources of more operations than this are not made: drivers take seconds to compile them, or give up. */
    public static final int MOST_OPERATIONS = 4000;

    /**
     * The source for a graph of two input components and one or two output components; empty when an operation has no
     * GLSL form, when a node sums over the batch, and when it would have more than {@link #MOST_OPERATIONS} operations.
     */
    public static Optional<Glsl> of(Graph graph) {
        if (graph.inputWidth() != 2 || graph.outputWidth() < 1 || graph.outputWidth() > 2) {
            return Optional.empty();
        }
        return new GlslEmitter(graph).emit();
    }
}
