package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.symbolic.AreaElement;
import org.jacoscope.core.symbolic.SymbolicHessian;
import org.jacoscope.lab.Notation;
import org.jacoscope.scene.Formula;

/** What else there is to read of a map of any shape: its area element where J is no square, and a Hessian. */
final class DerivativeFormulas {

    private record Key(List<Expr> components, List<String> variables, int row) {}

    /** The last ones: while a point is dragged its map stays the same. */
    private static final Recent<Key, List<Formula>> LAST = new Recent<>(4, DerivativeFormulas::formulas);

    private static final Notation ROOT_OF_GRAM = new Notation(
            "sqrt(det(J^T J))",
            "\\sqrt{\\det(J^{\\mathsf T} J)}",
            "<msqrt><mi>det</mi><mo>&#x2061;</mo><mrow><mo>(</mo><msup><mi>J</mi><mi>𝖳</mi></msup><mi>J</mi>"
                    + "<mo>)</mo></mrow></msqrt>");

    private DerivativeFormulas() {}

    /** @param row the index of the component whose Hessian it is */
    static List<Formula> of(List<Expr> components, List<String> variables, int row) {
        return LAST.get(new Key(components, variables, row));
    }

    private static List<Formula> formulas(Key key) {
        List<Formula> formulas = new ArrayList<>();
        if (key.variables.size() < key.components.size()) {
            AreaElement.of(key.components, key.variables)
                    .ifPresent(element -> formulas.add(
                            ROOT_OF_GRAM.equalTo(Notation.of(element)).formula("element", element(key))));
        }
        Optional<SymbolicHessian> hessian = SymbolicHessian.of(key.components.get(key.row), key.variables);
        String name = "F" + AnyLocal.subscript(key.row + 1);
        Notation left =
                new Notation("H", "H_{" + (key.row + 1) + "}", "<msub><mi>H</mi><mn>" + (key.row + 1) + "</mn></msub>");
        hessian.ifPresent(known -> formulas.add(
                left.equalTo(Notation.matrix(known.entries())).formula("hessian", "The Hessian of " + name)));
        return List.copyOf(formulas);
    }

    private static String element(Key key) {
        return switch (key.variables.size()) {
            case 1 -> "Its length element, the speed";
            case 2 -> "Its area element";
            default -> "Its volume element";
        };
    }
}
