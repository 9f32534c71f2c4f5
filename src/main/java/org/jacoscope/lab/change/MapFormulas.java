package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.symbolic.AreaElement;
import org.jacoscope.core.symbolic.ReadableSize;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.core.symbolic.SymbolicJacobian;
import org.jacoscope.lab.Notation;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Note;

/** A map, its Jacobian and its determinant, to read. Immutable. */
final class MapFormulas {

    private record Map(List<Expr> components, List<String> variables) {}

    /** The last maps: while a point is dragged its map stays the same. */
    private static final Recent<Map, MapFormulas> LAST = new Recent<>(6, MapFormulas::new);

    private final List<String> variables;
    private final List<Expr> components;

    /** Empty when it is too long to be read. */
    private final Optional<SymbolicJacobian> jacobian;

    private final List<Formula> all;
    private final Recent<Integer, Optional<Formula>> elements = new Recent<>(3, this::element);

    private MapFormulas(Map map) {
        this.variables = map.variables;
        this.components = map.components;
        this.jacobian = SymbolicJacobian.of(components, variables);
        this.all = List.copyOf(formulas());
    }

    static MapFormulas of(PlaneMapInput input, State state) {
        return of(input.components(state), input.variables(state));
    }

    static MapFormulas of(List<Expr> components, List<String> variables) {
        return LAST.get(new Map(components, variables));
    }

    /** The map in a title: "x² + y, x·y" as typed text. */
    String mapText() {
        return mapIsReadable()
                ? String.join(", ", components.stream().map(Text::of).toList())
                : "a map of " + symbols() + " symbols";
    }

    private boolean mapIsReadable() {
        return ReadableSize.fits(components);
    }

    private long symbols() {
        return components.stream().mapToLong(Walk::nodes).sum();
    }

    /** What is left out, and why. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (!mapIsReadable()) {
            notes.add(Note.info("The formula of the map is too long to read: " + symbols() + " symbols."));
        }
        if (jacobian.isEmpty()) {
            notes.add(Note.info("The Jacobian is too long to read as a formula; its numbers are shown all the same."));
        }
        return notes;
    }

    List<Formula> all() {
        return all;
    }

    /** The Jacobian, row by row; empty when it is too long to be read. */
    Optional<List<List<Expr>>> matrix() {
        return jacobian.map(SymbolicJacobian::entries);
    }

    /** The entries of the Jacobian; none when they are too long to be read. */
    List<Expr> derivatives() {
        return jacobian.stream()
                .flatMap(known -> known.entries().stream())
                .flatMap(List::stream)
                .toList();
    }

    private List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        if (mapIsReadable()) {
            formulas.add(Notation.application("F", variables)
                    .equalTo(Notation.column(components))
                    .formula("map", "The map"));
        }
        jacobian.ifPresent(known -> formulas.add(
                Notation.variable("J").equalTo(Notation.matrix(known.entries())).formula("jacobian", "Its Jacobian")));
        determinant()
                .ifPresent(det -> formulas.add(
                        Notation.detJ().equalTo(Notation.of(det)).formula("determinant", "Its determinant")));
        return formulas;
    }

    private Optional<Expr> determinant() {
        return jacobian.flatMap(SymbolicJacobian::determinant);
    }

    /** √det(JᵀJ) of a map into a space of more dimensions, where there is no det J. */
    private Optional<Expr> factor() {
        return jacobian.isPresent() && components.size() > variables.size()
                ? AreaElement.of(components, variables)
                : Optional.empty();
    }

    /** Whether det J simplifies to 0: every image lies on a curve, or is a point. */
    boolean isFlat() {
        return determinant().filter(Expr.num(0)::equals).isPresent();
    }

    /**
     * All of them, and the element of area or volume: dx dy = |det J| du dv, or dA = √det(JᵀJ) du dv on a surface.
     *
     * @param sign of the determinant wherever it matters: 1 or −1, which make the bars unnecessary, or 0 when it varies
     */
    List<Formula> allWithElement(int sign) {
        List<Formula> formulas = new ArrayList<>(all);
        elements.get(sign).ifPresent(formulas::add);
        return formulas;
    }

    /** Empty where it is too long to be read. */
    private Optional<Formula> element(int sign) {
        Notation differentials = differentials(variables);
        if (components.size() > variables.size()) {
            return factor().map(factor -> Notation.differential("A")
                    .equalTo(ROOT.beside(differentials))
                    .equalTo(times(factor, differentials))
                    .formula("element", "The area element"));
        }
        return determinant()
                .map(det -> sign > 0 ? det : Simplify.simplify(Expr.call(sign < 0 ? Op.NEG : Op.ABS, det)))
                .map(factor -> differentials(OUTPUTS.subList(0, variables.size()))
                        .equalTo(times(factor, differentials))
                        .formula("element", variables.size() == 2 ? "The area element" : "The volume element"));
    }

    private static final List<String> OUTPUTS = List.of("x", "y", "z");

    private static final Notation ROOT = new Notation(
            "sqrt(det(J^T*J))",
            "\\sqrt{\\det(J^{\\mathsf{T}} J)}",
            "<msqrt><mi>det</mi><mo>&#x2061;</mo><mrow><mo>(</mo><msup><mi>J</mi><mi>𝖳</mi></msup><mi>J</mi><mo>)</mo></mrow>"
                    + "</msqrt>");

    private static Notation differentials(List<String> names) {
        Notation all = Notation.differential(names.get(0));
        for (String name : names.subList(1, names.size())) {
            all = all.beside(Notation.differential(name));
        }
        return all;
    }

    private static Notation times(Expr factor, Notation differentials) {
        return factor.equals(Expr.num(1))
                ? differentials
                : Notation.factor(factor).beside(differentials);
    }
}
