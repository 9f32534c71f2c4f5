package org.jacoscope.lab.change;

import org.jacoscope.core.num.Numbers;

/**
 * What each step of the derivation says, for a bell that is round and for one that is not, with the factor r and without.
 *
 * @param forgotten whether the factor r is left out
 */
record BellStory(Bell bell, BellCells cells, boolean forgotten) {

    /** Points along a circle at which heights are compared. */
    private static final int AROUND = 72;

    String of(BellStep step) {
        if (!bell.isRound() && step.compareTo(BellStep.CIRCLE) > 0) {
            return round(step) + " But heights change along each ring: no integral over r alone is left.";
        }
        return forgotten && step.hasJacobian() ? without(step) : round(step);
    }

    private String round(BellStep step) {
        return switch (step) {
            case AREA -> "I is the area under the curve. Strips of width dx come near it, but what number is it?";
            case SQUARE -> "I² is the same area twice, once over x and once over y: a product of two sums.";
            case PLANE ->
                "A product of sums is a sum over all pairs: on each square dx dy stands a column of height f(x) f(y),"
                        + " and I² is the volume of all of them.";
            case EXPONENTS ->
                "Multiplying powers adds their exponents, and x² + y² = r²: the two legs leave only the distance r.";
            case CIRCLE -> circle();
            case CELL ->
                "In x = r cos θ, y = r sin θ the determinant of the Jacobian is r: a cell with the steps dr and dθ has"
                        + " the area r dr dθ, here " + number(cellArea()) + ".";
            case RING -> "Along a ring the height is the same, and its cells add up to 2π r dr.";
            case SUBSTITUTE ->
                "With s = r² is ds = 2r dr, so a ring has the area π ds: equal steps in s make rings of equal area.";
            case RESULT -> drum();
        };
    }

    private String circle() {
        if (bell.isRound()) {
            return "All along the circle the bell is as high as at the point, " + number(height()) + ".";
        }
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            double height = bell.at(cells.radius() * Math.cos(angle), cells.radius() * Math.sin(angle));
            least = Math.min(least, height);
            greatest = Math.max(greatest, height);
        }
        return "Here the derivation ends: along the circle the height runs from " + number(least) + " to "
                + number(greatest) + ". Only f(x) = c e^(−ax²) makes a round bell.";
    }

    private String drum() {
        String equal = "The bell holds as much as a drum of its own height over the disc of radius "
                + number(bell.drum()) + ": I² = " + number(bell.volume());
        return equal + ", so I = " + number(Math.abs(bell.integral())) + ".";
    }

    private String without(BellStep step) {
        return switch (step) {
            case CELL ->
                "Forgotten: the cell counts as dr dθ, the area that is dashed, not as r dr dθ. Cells with r < 1 count too"
                        + " much, those beyond too little, as if the bell were f(x) f(y) / r high.";
            case RING -> "Without r a ring counts as 2π dr, however far out it is.";
            case SUBSTITUTE ->
                "Without r there is nothing to make ds of: what is left is I again, over half the line and times 2π.";
            default ->
                "Without r the sums tend to π f(0) I = " + number(bell.forgotten()) + " instead of "
                        + number(bell.volume()) + ": they answer another question.";
        };
    }

    private double cellArea() {
        return cells.middleOfRing() * cells.sums().width() * cells.sums().turn();
    }

    private double height() {
        return bell.at(cells.at().x(), cells.at().y());
    }

    private static String number(double value) {
        return Numbers.readout(value, Pictures.DIGITS);
    }
}
