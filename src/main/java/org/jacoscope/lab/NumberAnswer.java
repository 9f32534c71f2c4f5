package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.core.marking.NumberCheck;
import org.jacoscope.core.marking.NumberCheck.Kind;
import org.jacoscope.core.num.Budget;

/** A number, typed as any formula without variables. */
public record NumberAnswer(NumberCheck check) implements Answer {

    /** @param tolerance absolute */
    public static NumberAnswer of(double value, double tolerance, Mistake... mistakes) {
        return new NumberAnswer(new NumberCheck(value, tolerance, Kind.NUMBER, List.of(mistakes)));
    }

    /** A length, an area or a factor of one, which cannot be negative. */
    public static NumberAnswer size(double value, double tolerance, Mistake... mistakes) {
        return new NumberAnswer(new NumberCheck(value, tolerance, Kind.SIZE, List.of(mistakes)));
    }

    /** An angle in radians, to which whole turns may be added. */
    public static NumberAnswer angle(double value, double tolerance, Mistake... mistakes) {
        return new NumberAnswer(new NumberCheck(value, tolerance, Kind.ANGLE, List.of(mistakes)));
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public Verdict check(Attempt attempt, Budget budget) {
        return Answer.typed(attempt.text(), () -> check.check(attempt.text()));
    }
}
