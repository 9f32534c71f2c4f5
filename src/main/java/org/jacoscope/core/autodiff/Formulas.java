package org.jacoscope.core.autodiff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;

/** Makes graphs of formulas. */
public final class Formulas {

    private Formulas() {}

    /**
     * The map whose outputs are {@code components}: one input of width 1 per variable, one parameter of width 1 per
     * parameter (so that another parameter value needs no other graph), one output of width 1 per component.
     *
     * @throws IllegalArgumentException for a name that is neither variable nor parameter
     */
    public static Graph graph(List<Expr> components, List<String> variables, List<String> parameters) {
        GraphBuilder builder = new GraphBuilder();
        Map<String, Integer> names = new LinkedHashMap<>();
        variables.forEach(name -> names.put(name, builder.input(1)));
        parameters.forEach(name -> names.put(name, builder.parameter(1)));
        int[] outputs = new int[components.size()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = builder.spread(node(builder, components.get(i), names));
        }
        return builder.build(outputs);
    }

    /** Writes one formula into {@code builder}; {@code names} says which node a name stands for. */
    public static int node(GraphBuilder builder, Expr formula, Map<String, Integer> names) {
        return Walk.fold(formula, (expr, args) -> {
            if (expr instanceof Expr.Num num) {
                return builder.constant(num.value().toDouble());
            } else if (expr instanceof Expr.Sym sym) {
                Integer id = names.get(sym.name());
                if (id == null) {
                    throw new IllegalArgumentException("The formula has an unknown name, " + sym.name() + ".");
                }
                return id;
            }
            Expr.Call call = (Expr.Call) expr;
            return call.isPowerOfE()
                    ? builder.apply(Op.EXP, args.get(1))
                    : builder.apply(call.op(), args.stream().mapToInt(id -> id).toArray());
        });
    }
}
