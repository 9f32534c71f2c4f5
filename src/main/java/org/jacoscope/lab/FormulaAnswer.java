package org.jacoscope.lab;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.marking.FormulaCheck;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;

/** A formula, or a matrix of formulas such as {@code [[a, b], [c, d]]}. */
public record FormulaAnswer(FormulaCheck check) implements Answer {

    /** A formula in variables from −2 to 2. */
    public static FormulaAnswer of(String formula, List<String> variables, Mistake... mistakes) {
        return new FormulaAnswer(new FormulaCheck(formula, variables, Map.of(), List.of(mistakes)));
    }

    public boolean isMatrix() {
        return check.shape().isMatrix();
    }

    public List<String> variables() {
        return check.variables();
    }

    @Override
    public String kind() {
        return "formula";
    }

    @Override
    public Verdict check(Attempt attempt, Budget budget) {
        return Answer.typed(attempt.text(), () -> check.check(attempt.text(), budget));
    }

    @Override
    public void describe(Sink out) {
        out.name("variables");
        out.beginArray();
        variables().forEach(out::string);
        out.endArray();
        out.name("rows");
        out.number(check.shape().rows());
        out.name("columns");
        out.number(check.shape().columns());
    }
}
