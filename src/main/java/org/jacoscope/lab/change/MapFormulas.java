package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.core.symbolic.SymbolicJacobian;
import org.jacoscope.lab.Notation;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Formula;

/** A plane map, its Jacobian and its determinant, to read. */
record MapFormulas(List<String> variables, List<Expr> components, SymbolicJacobian jacobian) {

    static MapFormulas of(PlaneMapInput input, State state) {
        List<Expr> components = input.components(state);
        List<String> variables = input.variables(state);
        return new MapFormulas(variables, components, SymbolicJacobian.of(components, variables));
    }

    /** The map in a title: "x² + y, x·y" as typed text. */
    String mapText() {
        return String.join(", ", components.stream().map(Text::of).toList());
    }

    List<Formula> all() {
        List<Formula> formulas = new ArrayList<>();
        formulas.add(Notation.application("F", variables)
                .equalTo(Notation.column(components))
                .formula("map", "The map"));
        formulas.add(Notation.variable("J")
                .equalTo(Notation.matrix(jacobian.entries()))
                .formula("jacobian", "Its Jacobian"));
        jacobian.determinant()
                .ifPresent(det -> formulas.add(
                        Notation.detJ().equalTo(Notation.of(det)).formula("determinant", "Its determinant")));
        return formulas;
    }

    /**
     * All of them, and the area element: dx dy = |det J| du dv.
     *
     * @param sign of the determinant wherever it matters: 1 or −1, which make the bars unnecessary, or 0 when it varies
     */
    List<Formula> allWithElement(int sign) {
        List<Formula> formulas = new ArrayList<>(all());
        jacobian.determinant().ifPresent(det -> formulas.add(areaElement(det, sign)));
        return formulas;
    }

    private Formula areaElement(Expr det, int sign) {
        Notation left = Notation.differential("x").beside(Notation.differential("y"));
        Notation right = Notation.differential(variables.get(0)).beside(Notation.differential(variables.get(1)));
        Expr factor = sign > 0 ? det : Simplify.simplify(Expr.call(sign < 0 ? Op.NEG : Op.ABS, det));
        boolean one = factor.equals(Expr.num(1));
        return left.equalTo(one ? right : Notation.factor(factor).beside(right)).formula("element", "The area element");
    }
}
