package org.jacoscope.lab;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.scene.Note;

/** Says which derivative is meant where a formula has none. */
public final class Kinks {
    private static final Set<Op> KINKED =
            EnumSet.of(Op.ABS, Op.SIGN, Op.FLOOR, Op.CEIL, Op.ROUND, Op.MIN, Op.MAX, Op.MOD, Op.RELU, Op.IF);

    private Kinks() {}

    /** One note when any of the formulas has a kink or a jump, else none. */
    public static List<Note> notes(List<Expr> formulas) {
        return inAny(formulas)
                ? List.of(Note.info("At a kink or a jump, derivatives follow the convention of the large frameworks:"
                        + " |x|′(0) = 0, relu′(0) = 0, half each at a tie of max or min."))
                : List.of();
    }

    static boolean inAny(List<Expr> formulas) {
        return formulas.stream().anyMatch(Kinks::has);
    }

    private static boolean has(Expr formula) {
        return Walk.<Boolean>fold(
                formula,
                (node, inside) ->
                        inside.contains(true) || (node instanceof Expr.Call call && KINKED.contains(call.op())));
    }
}
