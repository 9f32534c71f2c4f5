package org.jacoscope.lab;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.scene.Readout;

/**
 * Says beside readouts why they are infinite or undefined.
 *
 * @param steps formulas from whose values the readouts are computed, the first ones first
 * @param values of all names in them
 */
public record Reasons(List<Expr> steps, Map<String, Double> values) {

    /**
     * The readout with the first step that has no finite value, one that is undefined or infinite as the readout is if
     * there is any; as it is when all steps are finite.
     */
    public Readout explain(Readout readout) {
        if (readout.isFinite() || readout.why() != null) {
            return readout;
        }
        List<String> found = steps.stream()
                .map(step -> Explain.at(step, values))
                .filter(Objects::nonNull)
                .toList();
        String alike = readout.isUndefined() ? Explain.UNDEFINED : Explain.INFINITE;
        return found.stream()
                .filter(why -> why.startsWith(alike))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(readout::because)
                .orElse(readout);
    }

    /** {@code over / under}, where {@code name} is what a person calls the divisor. */
    public Readout quotient(String id, String label, double over, String name, double under) {
        Readout quotient = explain(Readout.of(id, label, over / under));
        if (quotient.why() != null || !Double.isFinite(over)) {
            return quotient;
        }
        Expr division = Expr.call(Op.DIV, Expr.sym("over"), Expr.sym(name));
        String why = Explain.at(division, Map.of("over", over, name, under));
        return why == null ? quotient : quotient.because(why);
    }
}
