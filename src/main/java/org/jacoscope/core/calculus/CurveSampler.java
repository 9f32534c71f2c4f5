package org.jacoscope.core.calculus;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jacoscope.core.calculus.CurvePiece.Sample;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Draws one curve adaptively. A span of parameters is tested at its quarter points: it is halved while these stray from
 * the chord, lie unevenly, as at a jump or a pole, or far apart in view. Where a span too short to halve is still uneven
 * the curve breaks; a span with an undefined end is bisected to the edge of what is defined.
 */
final class CurveSampler {

    /** Points farther out than this many windows are drawn there: only their side of the window matters. */
    private static final double FAR = 1e6;

    /** The share of the evaluations that any piece of the curve may take first; the others are spread evenly. */
    private static final double RESERVE = 0.25;

    private record Span(Sample from, Sample middle, Sample to) {
        double length() {
            return Math.abs(to.t() - from.t());
        }
    }

    private final PlaneCurve curve;
    private final Frame frame;
    private final Detail detail;
    private final Rectangle clip;
    private final ClippedPen pen;
    private final Deque<Span> open = new ArrayDeque<>();
    private final double[] point = new double[2];
    private double shortest;
    private int allowed;
    private int evaluations;
    private @Nullable Sample drawn;

    /**
     * A sampler for one curve.
     *
     * @param clip what of the curve to keep
     * @param paths modified: the lines are appended
     */
    CurveSampler(PlaneCurve curve, Frame frame, Detail detail, Rectangle clip, PathBuilder paths) {
        this.curve = curve;
        this.frame = frame;
        this.detail = detail;
        this.clip = clip;
        this.pen = new ClippedPen(clip, paths);
    }

    /** How often the curve was evaluated. */
    int evaluations() {
        return evaluations;
    }

    /** Draws the curve from parameter {@code start} to {@code end}. */
    void draw(double start, double end) {
        shortest = Math.abs(end - start) * Elementary.powerOfTwo(-detail.halvings());
        Sample from = sample(start);
        for (int i = 1; i <= detail.pieces(); i++) {
            double share = (double) i / detail.pieces();
            allowed = (int) (detail.evaluations() * (RESERVE + (1 - RESERVE) * share));
            Sample to = sample(start * (1 - share) + end * share);
            open.push(span(from, to));
            while (!open.isEmpty()) {
                drawOrSplit(open.pop());
            }
            from = to;
        }
        pen.lift();
    }

    private void drawOrSplit(Span span) {
        boolean from = span.from.defined();
        boolean to = span.to.defined();
        if (from && to && span.middle.defined()) {
            drawOrSplitDefined(span);
        } else if (from != to) {
            splitAtEdge(span);
        } else if (from || span.middle.defined()) {
            halve(span, between(span.from, span.middle), between(span.middle, span.to));
        } else {
            lift();
        }
    }

    private void drawOrSplitDefined(Span span) {
        Sample second = between(span.from, span.middle);
        Sample fourth = between(span.middle, span.to);
        CurvePiece piece = new CurvePiece(span.from, second, span.middle, fourth, span.to);
        boolean jumps = piece.jumps(frame);
        if (piece.beyond(clip) || (!jumps && piece.isSmooth(frame, detail))) {
            join(span);
        } else if (!isShort(span)) {
            halve(span, second, fourth);
        } else if (jumps) {
            lift();
        } else {
            join(span);
        }
    }

    private boolean isShort(Span span) {
        return span.length() <= shortest || evaluations >= allowed;
    }

    private void halve(Span span, Sample second, Sample fourth) {
        if (isShort(span)) {
            lift();
            return;
        }
        open.push(new Span(span.middle, fourth, span.to));
        open.push(new Span(span.from, second, span.middle));
    }

    /** Replaces a span with one undefined end by its defined part. */
    private void splitAtEdge(Span span) {
        if (span.from.defined()) {
            Sample edge = edge(span.from, span.to);
            if (edge.t() != span.from.t()) {
                open.push(span(span.from, edge));
            }
        } else {
            lift();
            Sample edge = edge(span.to, span.from);
            if (edge.t() != span.to.t()) {
                open.push(span(edge, span.to));
            }
        }
    }

    /** The defined point next to the undefined region between the two, found by bisection. */
    private Sample edge(Sample defined, Sample undefined) {
        Sample inside = defined;
        Sample outside = undefined;
        for (int i = 0; i < detail.halvings(); i++) {
            Sample next = between(inside, outside);
            if (next.defined()) {
                inside = next;
            } else {
                outside = next;
            }
        }
        return inside;
    }

    private void lift() {
        pen.lift();
        drawn = null;
    }

    private void join(Span span) {
        if (drawn == null || drawn.t() != span.from.t()) {
            pen.lift();
            pen.to(span.from.x(), span.from.y());
        }
        pen.to(span.to.x(), span.to.y());
        drawn = span.to;
    }

    private Span span(Sample from, Sample to) {
        return new Span(from, between(from, to), to);
    }

    private Sample between(Sample a, Sample b) {
        return sample(a.t() + (b.t() - a.t()) / 2);
    }

    private Sample sample(double t) {
        evaluations++;
        curve.at(t, point);
        return new Sample(t, near(point[0], clip.xmin(), clip.xmax()), near(point[1], clip.ymin(), clip.ymax()));
    }

    /** {@code value}, or the bound that is {@link #FAR} out; NaN when it is not finite. */
    private static double near(double value, double low, double high) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        double far = FAR * (high - low);
        return Math.max(low - far, Math.min(high + far, value));
    }
}
