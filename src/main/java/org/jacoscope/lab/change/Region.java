package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Note;

/**
 * From where to where each variable runs.
 *
 * @param notes what had to be put right
 */
record Region(double[] lo, double[] hi, List<Note> notes) {

    /** @param typed a row for each variable: from, to */
    static Region of(List<String> variables, List<Point> typed) {
        int n = variables.size();
        double[] lo = new double[n];
        double[] hi = new double[n];
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Point row = i < typed.size() ? typed.get(i) : new Point(0, 1);
            boolean usable = Math.abs(row.y() - row.x()) > 1e-9 * Math.max(Math.abs(row.x()), Math.abs(row.y()))
                    && Math.max(Math.abs(row.x()), Math.abs(row.y())) < 1e12;
            lo[i] = usable ? Math.min(row.x(), row.y()) : 0;
            hi[i] = usable ? Math.max(row.x(), row.y()) : 1;
            String name = Pictures.letter(variables.get(i));
            if (i >= typed.size()) {
                notes.add(Note.warning("There is no line with a range for " + name + ": it runs from 0 to 1."));
            } else if (!usable) {
                notes.add(Note.warning("The range of " + name
                        + " should run from one number to another, within ±1e12: it runs from 0 to 1 here."));
            }
        }
        if (typed.size() > n) {
            notes.add(Note.info("There are " + typed.size() + " ranges for " + n + " variables: the last "
                    + (typed.size() - n == 1 ? "is" : typed.size() - n + " are") + " not used."));
        }
        return new Region(lo, hi, List.copyOf(notes));
    }
}
