package org.jacoscope.core.marking;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Numbers;

/**
 * Compares a number, typed as any formula without variables, with the right one.
 *
 * @param tolerance absolute
 */
public record NumberCheck(double value, double tolerance, Kind kind, List<Mistake> mistakes) {

    /** What the number stands for. */
    public enum Kind {
        NUMBER,
        /** A length, an area or a factor of one: it cannot be negative. */
        SIZE,
        /** By how much something turns, in radians: whole turns more or less are the same. */
        ANGLE
    }

    private static final Scope NO_NAMES = Scope.of(List.of(), List.of());
    private static final double TURN = 2 * Math.PI;
    private static final double DEGREE = TURN / 360;
    private static final int DIGITS = 4;

    /** So many tolerances away an answer is still close. */
    private static final double CLOSE = 20;

    private static final Set<Op> OF_ANGLES = EnumSet.of(Op.SIN, Op.COS, Op.TAN, Op.SEC, Op.CSC, Op.COT);

    /** @throws org.jacoscope.core.expr.FormulaException when the attempt cannot be read */
    public Finding check(String attempt) {
        Expr typed = Parser.parse(attempt, NO_NAMES);
        double got = Evaluate.at(typed, Map.of());
        if (isRight(got)) {
            return Finding.right("Right.");
        }
        if (kind == Kind.ANGLE && isNear(withoutTurns(got), value, 1)) {
            return Finding.right("Right: but for whole turns, yours is the angle "
                    + Numbers.readout(withoutTurns(got), DIGITS) + ".");
        }
        if (!Double.isFinite(got)) {
            String why = Explain.at(typed, Map.of());
            return Finding.wrong("What you typed is " + (why == null ? "no finite number" : why) + ".");
        }
        for (Mistake mistake : mistakes) {
            if (isNear(got, Evaluate.at(Parser.parse(mistake.answer(), NO_NAMES), Map.of()), 1)) {
                return Finding.wrong("Not yet. " + mistake.explanation());
            }
        }
        return Finding.wrong(recognised(typed, got));
    }

    /** The angle of the same rotation that is nearest to the right one. */
    private double withoutTurns(double got) {
        return got - TURN * Math.rint((got - value) / TURN);
    }

    private boolean isRight(double got) {
        return isNear(got, value, 1);
    }

    private boolean isNear(double got, double wanted, double scale) {
        return Math.abs(got - wanted) <= tolerance * scale;
    }

    private String recognised(Expr typed, double got) {
        if (value != 0 && isNear(got, -value, 1)) {
            return kind == Kind.SIZE
                    ? "Almost: the number is right but for its sign. What is asked for is never negative: take its"
                            + " absolute value |·|."
                    : "Almost: the size is right, the sign is not.";
        }
        if (isRight(Evaluate.at(inRadians(typed), Map.of()))) {
            return "Almost: angles are in radians here, and yours is right in degrees. Write 30 degrees as pi/6.";
        }
        if (kind == Kind.ANGLE && value != 0 && isNear(got, value / DEGREE, 1 / DEGREE)) {
            return "Almost: that is the answer in degrees. Angles are in radians here: multiply by pi/180.";
        }
        Factor factor = Factor.between(value, tolerance, got);
        if (factor != null) {
            return "Almost: yours is " + factor.words() + ".";
        }
        return isNear(got, value, CLOSE)
                ? "Close, but not exact enough: give more digits, or a formula."
                : "Not yet. Read the numbers beside the figures, or open the hint.";
    }

    /** The formula with the arguments of its trigonometric functions taken as degrees. */
    private static Expr inRadians(Expr typed) {
        return Walk.fold(typed, (expr, args) -> {
            if (!(expr instanceof Expr.Call call)) {
                return expr;
            }
            return OF_ANGLES.contains(call.op())
                    ? Expr.call(
                            call.op(),
                            Expr.call(Op.MUL, args.get(0), Expr.call(Op.DIV, Expr.call(Op.PI), Expr.num(180))))
                    : new Expr.Call(call.op(), args);
        });
    }
}
