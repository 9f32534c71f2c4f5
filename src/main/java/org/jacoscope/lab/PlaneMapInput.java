package org.jacoscope.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;

/**
 * The properties with which a person types a map of the plane: its variables, its parameters, its two components.
 */
public final class PlaneMapInput {
    public final NamesProperty names;
    public final List<NumberProperty> parameters;
    public final FormulasProperty map;

    /**
     * @param variables the initial names, such as "r,theta"
     * @param components the initial formulas, separated by a semicolon
     * @param parameters the number properties that the formulas may name
     */
    public PlaneMapInput(String variables, String components, List<NumberProperty> parameters) {
        this(variables, List.of("x", "y"), components, parameters);
    }

    /**
     * @param outputs what the two components are called
     */
    public PlaneMapInput(String variables, List<String> outputs, String components, List<NumberProperty> parameters) {
        this.names = new NamesProperty("names", "Variables", variables, 2, 2);
        this.parameters = List.copyOf(parameters);
        this.map = FormulasProperty.of("map", "Map", outputs, components, FormulaScope.of(names, this.parameters));
    }

    public Mapping mapping(State state) {
        return Mapping.of(variables(state), components(state), values(state));
    }

    public List<String> variables(State state) {
        return state.get(names);
    }

    public List<Expr> components(State state) {
        return state.get(map).stream().map(Typed::expr).toList();
    }

    /** The parameters' values; a variable of the same name hides a parameter. */
    public Map<String, Double> values(State state) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (NumberProperty parameter : parameters) {
            if (!variables(state).contains(parameter.key())) {
                values.put(parameter.key(), state.get(parameter));
            }
        }
        return values;
    }
}
