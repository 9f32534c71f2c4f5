package org.jacoscope.core.calculus;

import java.util.List;
import org.jacoscope.core.autodiff.Formulas;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Hessian;
import org.jacoscope.core.autodiff.Jacobian;
import org.jacoscope.core.autodiff.Jvp;
import org.jacoscope.core.autodiff.Program;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.autodiff.Vjp;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Recent;

/**
 * What follows from a map's formulas alone, whatever the values of its parameters: its graph, and programs for its values
 * and derivatives, each compiled when first asked for. Immutable but for that, and shared: the last few maps of
 * usual size are kept.
 */
final class MapPrograms {

    /** The programs that can be asked for, besides those of quantities. */
    enum Kind {
        VALUE,
        JACOBIAN,
        JVP,
        VJP,
        HESSIAN
    }

    private record Formulae(List<Expr> components, List<String> variables, List<String> parameters) {}

    private static final int MAPS = 6;

    /** Larger maps, whose programs may take megabytes, are not kept: nobody drags through them. */
    private static final int MOST_NODES = 1000;

    private static final Recent<Formulae, MapPrograms> LAST = new Recent<>(MAPS, MapPrograms::new);

    private final Graph graph;
    private final Recent<Kind, Program> programs = new Recent<>(Kind.values().length, this::compile);
    private final Recent<Quantity, Program> quantities = new Recent<>(Quantity.values().length, this::compile);

    private MapPrograms(Formulae formulae) {
        this.graph = Formulas.graph(formulae.components, formulae.variables, formulae.parameters);
    }

    static MapPrograms of(List<Expr> components, List<String> variables, List<String> parameters) {
        Formulae formulae = new Formulae(components, variables, List.copyOf(parameters));
        int nodes = components.stream().mapToInt(Walk::nodes).sum();
        return nodes > MOST_NODES ? new MapPrograms(formulae) : LAST.get(formulae);
    }

    Graph graph() {
        return graph;
    }

    Program program(Kind kind) {
        return programs.get(kind);
    }

    /** @throws IllegalArgumentException when the map has no such quantity */
    Program program(Quantity quantity) {
        return quantities.get(quantity);
    }

    private Program compile(Kind kind) {
        return Program.compile(
                switch (kind) {
                    case VALUE -> graph;
                    case JACOBIAN -> Jacobian.of(graph);
                    case JVP -> Jvp.of(graph);
                    case VJP -> Vjp.of(graph);
                    case HESSIAN -> Hessian.of(graph);
                });
    }

    private Program compile(Quantity quantity) {
        return Program.compile(quantity.of(graph));
    }
}
