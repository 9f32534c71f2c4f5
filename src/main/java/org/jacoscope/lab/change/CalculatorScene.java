package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Program;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link Calculator} in the making. */
final class CalculatorScene {
    private final Quality quality;
    private final Mapping map;
    private final AnyLocal local;
    private final MapFormulas formulas;
    private final double[] tangent;
    private final double[] cotangent;
    private final int row;
    private final boolean beyond;
    private final ComponentFigure inputs;

    CalculatorScene(State state, Quality quality, Budget budget) {
        this.quality = quality;
        this.map = Calculator.mapping(state);
        this.local = AnyLocal.of(map, Calculator.numbers(state.get(Calculator.POINT)));
        this.formulas = MapFormulas.of(map.components(), map.variables());
        this.tangent = Calculator.numbers(state.get(Calculator.TANGENT));
        this.cotangent = Calculator.numbers(state.get(Calculator.COTANGENT));
        this.row = Math.min(state.get(Calculator.ROW), map.outputs()) - 1;
        this.beyond = state.get(Calculator.ROW) > map.outputs();
        Rectangle view = state.get(Calculator.DOMAIN).orElse(Calculator.START);
        this.inputs = map.inputs() > 1
                ? new Slice(local, row, tangent, view, quality, budget)
                : new ComponentGraph(local, row, view, quality, budget);
    }

    Scene scene() {
        MatrixFigures matrix = new MatrixFigures(local);
        List<Formula> all = new ArrayList<>(formulas.all());
        all.addAll(DerivativeFormulas.of(map.components(), map.variables(), row));
        return new Scene(
                "The Jacobian of " + formulas.mapText(),
                description(),
                List.of(inputs.figure(), matrix.entries(row), matrix.singular()),
                readouts(),
                all,
                inputs.handles(),
                quality == Quality.FINAL ? tables() : List.of(),
                notes());
    }

    private List<Readout> readouts() {
        int n = map.inputs();
        int m = map.outputs();
        Reasons reasons = local.reasons(formulas);
        List<Readout> readouts = new ArrayList<>();
        readouts.add(Readout.of("value", "F(x)", local.value()));
        readouts.add(Readout.of("jacobian", "J at x", m, n, local.jacobian()));
        readouts.add(determinant());
        if (n != m) {
            readouts.add(volume());
        }
        readouts.add(Readout.of("singular", "Singular values", local.singular()));
        readouts.add(Readout.of(
                "rank", "Rank, of at most " + local.fullRank(), local.isDefined() ? local.rank() : Double.NaN));
        readouts.add(condition());
        readouts.add(Readout.of("jvp", "JVP, J v: one sweep forward", map.jvp(local.at(), tangent)));
        readouts.add(Readout.of("vjp", "VJP, wᵀJ: one sweep back", map.vjp(local.at(), cotangent)));
        readouts.add(Readout.of("hessian", "Hessian of " + name(row), n, n, hessian(row)));
        readouts.replaceAll(reasons::explain);
        readouts.add(program());
        return readouts;
    }

    private Readout determinant() {
        return local.isSquare()
                ? Readout.of("determinant", "det J", formulas.isFlat() ? 0 : local.determinant())
                : Readout.of("determinant", "det J", "none: J is " + shape() + ", not square");
    }

    private Readout volume() {
        int n = map.inputs();
        int m = map.outputs();
        return n < m
                ? Readout.of("volume", "√det(JᵀJ)", local.volume())
                : Readout.of("volume", "√det(JᵀJ)", "0: " + n + " dimensions do not fit into " + m);
    }

    private Readout condition() {
        String label =
                local.fullRank() == 1 ? "Condition σ₁/σ₁" : "Condition σ₁/σ" + AnyLocal.subscript(local.fullRank());
        Readout condition = Readout.of("condition", label, local.condition());
        return local.isDefined() && local.rank() < local.fullRank()
                ? condition.because(local.rank() == 0 ? "J is 0" : "J has rank " + local.rank() + " here")
                : condition;
    }

    private double[] hessian(int component) {
        return Mapping.of(map.variables(), List.of(map.components().get(component)), Map.of())
                .hessian(local.at());
    }

    private Readout program() {
        return Readout.of(
                "program",
                "Program",
                "F, J and both at x: copy it as NumPy, JAX, PyTorch, MATLAB, Java or LaTeX",
                new Program(map.variables(), map.components(), formulas.matrix(), local.at(), tangent, cotangent));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>(local.notes());
        notes.add(Note.info("J is " + shape() + ": " + sweeps(map.inputs()) + " of forward mode, a column each, or "
                + sweeps(map.outputs()) + " of reverse mode, a row each."));
        if (beyond) {
            notes.add(Note.info("The map has " + (map.outputs() == 1 ? "one component" : map.outputs() + " components")
                    + ": the last one is looked at."));
        }
        notes.addAll(Kinks.notes(map.components()));
        notes.addAll(formulas.notes());
        return notes;
    }

    private static String sweeps(int count) {
        return count == 1 ? "1 sweep" : count + " sweeps";
    }

    private String shape() {
        return map.outputs() + "×" + map.inputs();
    }

    private static String name(int component) {
        return "F" + AnyLocal.subscript(component + 1);
    }

    private List<Table> tables() {
        return List.of(
                table("jacobian", "F and J at the point", "F", local.value(), local.jacobian(), map.outputs()),
                table("hessian", "The Hessian of " + name(row), "gradient", gradient(), hessian(row), map.inputs()));
    }

    private double[] gradient() {
        int n = map.inputs();
        return Arrays.copyOfRange(local.jacobian(), row * n, (row + 1) * n);
    }

    /** A matrix with a column of numbers before it. */
    private Table table(String id, String title, String first, double[] column, double[] matrix, int rows) {
        List<String> columns = new ArrayList<>(List.of("row", first));
        List<double[]> data = new ArrayList<>();
        double[] indices = new double[rows];
        Arrays.setAll(indices, i -> i + 1);
        data.add(indices);
        data.add(column);
        for (int j = 0; j < map.inputs(); j++) {
            double[] entries = new double[rows];
            for (int i = 0; i < rows; i++) {
                entries[i] = matrix[i * map.inputs() + j];
            }
            columns.add("d/d" + map.variables().get(j));
            data.add(entries);
        }
        return new Table(id, title, columns, data);
    }

    private String description() {
        List<String> at = new ArrayList<>();
        for (int i = 0; i < map.inputs(); i++) {
            at.add(Pictures.words(map.variables().get(i), local.at()[i]));
        }
        String text = "A map of " + count(map.inputs(), "variable") + " and " + count(map.outputs(), "component")
                + " at " + String.join(", ", at) + ". ";
        if (!local.isDefined()) {
            return text + "The map or its Jacobian is undefined here.";
        }
        return text + "Three figures: " + name(row) + " near the point, "
                + (map.inputs() > 1 ? "as contour lines with its gradient across them" : "as a graph with its tangent")
                + "; the " + shape() + " Jacobian, a square for each entry, " + negative()
                + " of them negative and hatched"
                + "; its singular values " + singularValues() + ", on a logarithmic scale. The rank is " + local.rank()
                + " of at most " + local.fullRank() + ".";
    }

    private int negative() {
        int count = 0;
        for (double entry : local.jacobian()) {
            count += entry < 0 ? 1 : 0;
        }
        return count;
    }

    private String singularValues() {
        return String.join(
                ", ",
                Arrays.stream(local.singular())
                        .mapToObj(value -> Numbers.readout(value, Pictures.DIGITS))
                        .toList());
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
