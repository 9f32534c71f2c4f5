package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;

/** Where the ticks of an axis stand and how they read: steps of 1, 2 or 5 times a power of ten, or multiples of π. */
public final class Ticks {
    /** Free space between neighbouring labels along a horizontal axis, as a multiple of the font size. */
    private static final double GAP = 0.8;
    /** Room for one label of a vertical axis, as a multiple of the font size. */
    private static final double LINE = 1.6;
    /** How far apart ticks are when nothing forces them, as a multiple of the font size. */
    private static final double COMFORTABLE = 4;
    /** How many ticks more than are comfortable are tried to have two. */
    private static final int SPARE = 4;
    /** A step that far below the numbers it steps over is lost in their rounding. */
    private static final double RESOLUTION = 1e15;
    /** Ranges below this have no ticks: their steps could be no longer told from 0. */
    private static final double SMALLEST_RANGE = 1e-300;
    /** Steps in multiples of π, as numerator and denominator. */
    private static final int[][] TURNS = {{1, 12}, {1, 6}, {1, 4}, {1, 2}, {1, 1}};

    private Ticks() {}

    /**
     * About {@code roughCount} ticks, never more than that plus one, at multiples of the smallest 1-2-5 step that allows
     * it. Empty where neighbouring doubles are no finer than the step.
     */
    public static List<Tick> nice(double lo, double hi, int roughCount) {
        if (!(hi - lo > SMALLEST_RANGE) || Double.isInfinite(hi - lo)) {
            return List.of();
        }
        Step step = Step.atLeast((hi - lo) / Math.max(1, roughCount));
        double first = Math.ceil(step.in(lo) - 1e-9);
        double last = Math.floor(step.in(hi) + 1e-9);
        if (!(Math.max(Math.abs(first), Math.abs(last)) < RESOLUTION)) {
            return List.of();
        }
        long[] multiples = range((long) first, (long) last);
        boolean scientific = DecimalLabels.scientificIsShorter(multiples, step.mantissa(), step.exponent());
        List<Tick> ticks = new ArrayList<>();
        for (long k : multiples) {
            long digits = k * step.mantissa();
            ticks.add(new Tick(
                    DecimalLabels.value(digits, step.exponent()),
                    DecimalLabels.label(digits, step.exponent(), scientific)));
        }
        return ticks;
    }

    /** Ticks at multiples of π; plain numbers where the range is too small or too large for them to help. */
    public static List<Tick> angles(double lo, double hi, int roughCount) {
        double rough = (hi - lo) / Math.max(1, roughCount) / Math.PI;
        for (int[] turn : TURNS) {
            if ((double) turn[0] / turn[1] >= rough) {
                return turns(lo, hi, turn[0], turn[1], roughCount);
            }
        }
        Step step = Step.atLeast(rough);
        boolean whole = step.exponent() >= 0 && step.exponent() < 4;
        return whole ? turns(lo, hi, (int) step.size(), 1, roughCount) : nice(lo, hi, roughCount);
    }

    private static List<Tick> turns(double lo, double hi, int numerator, int denominator, int roughCount) {
        double step = Math.PI * numerator / denominator;
        double first = Math.ceil(lo / step - 1e-9);
        double last = Math.floor(hi / step + 1e-9);
        if (last - first < 1 || !(Math.max(Math.abs(first), Math.abs(last)) < 1e6)) {
            return nice(lo, hi, roughCount);
        }
        List<Tick> ticks = new ArrayList<>();
        for (long k : range((long) first, (long) last)) {
            ticks.add(new Tick(k * numerator * Math.PI / denominator, turnLabel(k * numerator, denominator)));
        }
        return ticks;
    }

    private static String turnLabel(long numerator, long denominator) {
        if (numerator == 0) {
            return "0";
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        long p = Math.abs(numerator) / divisor;
        long q = denominator / divisor;
        return (numerator < 0 ? "−" : "") + (p == 1 ? "" : "" + p) + "π" + (q == 1 ? "" : "/" + q);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /**
     * Ticks of an axis of decimal logarithms: at whole powers of ten; plain numbers' logarithms where the range holds
     * fewer than two of those.
     */
    public static List<Tick> decades(double lo, double hi, int roughCount) {
        int step = (int) Math.max(
                1, Math.round(Step.atLeast((hi - lo) / Math.max(1, roughCount)).size()));
        double first = Math.ceil(lo / step - 1e-9);
        double last = Math.floor(hi / step + 1e-9);
        if (!(Math.max(Math.abs(first), Math.abs(last)) < 1e6)) {
            return List.of();
        }
        List<Tick> ticks = new ArrayList<>();
        if (last - first < 1) {
            for (Tick tick : nice(Math.pow(10, lo), Math.pow(10, hi), roughCount)) {
                if (tick.at() > 0) {
                    ticks.add(new Tick(Math.log10(tick.at()), tick.label()));
                }
            }
            return ticks;
        }
        for (long k : range((long) first, (long) last)) {
            ticks.add(new Tick(k * step, DecimalLabels.powerOfTen(k * step)));
        }
        return ticks;
    }

    /**
     * As many ticks as stand comfortably on {@code length} pixels, their labels apart: fewer are tried until no label
     * touches the next, and some more where fewer than two are left, as one number does not make a scale.
     */
    public static List<Tick> fitting(
            Axis.Scale scale, double lo, double hi, double length, double fontSize, boolean horizontal) {
        int comfortable = (int) Math.max(1, length / fontSize / COMFORTABLE);
        double pixelsPerUnit = length / (hi - lo);
        List<Tick> ticks = List.of();
        for (int count = comfortable; count > 0 && ticks.isEmpty(); count--) {
            ticks = ifApart(on(scale, lo, hi, count), pixelsPerUnit, fontSize, horizontal);
        }
        for (int count = comfortable + 1; count <= comfortable + SPARE && ticks.size() < 2; count++) {
            List<Tick> more = ifApart(on(scale, lo, hi, count), pixelsPerUnit, fontSize, horizontal);
            ticks = more.isEmpty() ? ticks : more;
        }
        return ticks;
    }

    private static List<Tick> ifApart(List<Tick> ticks, double pixelsPerUnit, double fontSize, boolean horizontal) {
        return apart(ticks, pixelsPerUnit, fontSize, horizontal) ? ticks : List.of();
    }

    private static List<Tick> on(Axis.Scale scale, double lo, double hi, int roughCount) {
        return switch (scale) {
            case NUMBER -> nice(lo, hi, roughCount);
            case ANGLE -> angles(lo, hi, roughCount);
            case DECADES -> decades(lo, hi, roughCount);
            case NONE -> List.of();
        };
    }

    private static boolean apart(List<Tick> ticks, double pixelsPerUnit, double fontSize, boolean horizontal) {
        for (int i = 1; i < ticks.size(); i++) {
            Tick left = ticks.get(i - 1);
            Tick right = ticks.get(i);
            double between = (right.at() - left.at()) * pixelsPerUnit;
            double needed = horizontal
                    ? (TextWidth.of(left.label(), fontSize) + TextWidth.of(right.label(), fontSize)) / 2
                            + GAP * fontSize
                    : LINE * fontSize;
            if (between < needed) {
                return false;
            }
        }
        return true;
    }

    private static long[] range(long first, long last) {
        long[] range = new long[(int) Math.max(0, last - first + 1)];
        for (int i = 0; i < range.length; i++) {
            range[i] = first + i;
        }
        return range;
    }

    /** {@code mantissa}·10^{@code exponent} with mantissa 1, 2 or 5. */
    private record Step(int mantissa, int exponent) {
        static Step atLeast(double size) {
            int exponent = (int) Math.floor(Math.log10(size)) - 1;
            for (; ; exponent++) {
                for (int mantissa : new int[] {1, 2, 5}) {
                    Step step = new Step(mantissa, exponent);
                    if (step.size() >= size * (1 - 1e-9)) {
                        return step;
                    }
                }
            }
        }

        double size() {
            return DecimalLabels.value(mantissa, exponent);
        }

        /** How many steps {@code x} is from 0. */
        double in(double x) {
            return x / size();
        }
    }
}
