package org.jacoscope.core.autodiff;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;

/** Maps typed as formulas, and their values at points, for tests. */
final class Maps {

    private Maps() {}

    /** The map of variables separated by spaces. */
    static Graph map(String variables, String... components) {
        return map(List.of(variables.split(" ")), List.of(components));
    }

    static Graph map(List<String> variables, List<String> components) {
        Scope scope = Scope.of(variables, List.of());
        List<Expr> formulas =
                components.stream().map(text -> Parser.parse(text, scope)).toList();
        return Formulas.graph(formulas, variables, List.of());
    }

    /** All components of the graph's outputs at a point. */
    static double[] at(Graph graph, double... x) {
        Program program = Program.compile(graph);
        double[] result = new double[program.outputs()];
        program.pointRunner().at(x, new double[0], result);
        return result;
    }

    /** The two ways to a Jacobian, by name. */
    enum Mode {
        FORWARD(Jacobian::forward),
        REVERSE(Jacobian::reverse);

        private final UnaryOperator<Graph> jacobian;

        Mode(UnaryOperator<Graph> jacobian) {
            this.jacobian = jacobian;
        }

        Graph jacobian(Graph graph) {
            return jacobian.apply(graph);
        }
    }
}
