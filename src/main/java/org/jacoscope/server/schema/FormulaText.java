package org.jacoscope.server.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** Reads formulas and the names they use; what cannot be read is a problem that points at its member. */
public final class FormulaText {

    /** No limit of its own: the parser has one, and explains it better. */
    public static final TextSchema SCHEMA = new TextSchema("a formula", Integer.MAX_VALUE);

    private FormulaText() {}

    /** The formula in one member, in the variables that another declares. */
    public static Expr parse(Values request, Field<String> formula, Field<List<String>> variables) {
        Scope scope = variables(request, variables);
        return parse(request.get(formula), scope, request.node(formula));
    }

    /** A formula that stands at {@code node}. */
    public static Expr parse(String text, Scope scope, Node node) {
        try {
            return Parser.parse(text, scope);
        } catch (FormulaException e) {
            throw problem(e, node);
        }
    }

    /** Declares one name after the other, so that a problem points at the name that makes it. */
    private static Scope variables(Values request, Field<List<String>> field) {
        List<String> names = request.get(field);
        Scope scope = Scope.of(List.of(), List.of());
        for (int i = 0; i < names.size(); i++) {
            scope = declare(
                    names.subList(0, i + 1), List.of(), request.node(field).child(i, names.get(i)));
        }
        return scope;
    }

    /** The variables that a member declares, with parameters that are declared already. */
    public static Scope scope(Values request, Field<List<String>> variables, Collection<String> parameters) {
        return declare(variables(request, variables).variables(), parameters, request.node(variables));
    }

    static Scope scope(Values request, Field<List<String>> variables, Field<Map<String, Double>> parameters) {
        Scope scope = variables(request, variables);
        List<String> declared = new ArrayList<>();
        for (String name : request.find(parameters).orElse(Map.of()).keySet()) {
            declared.add(name);
            scope = declare(
                    request.get(variables), declared, request.node(parameters).child(name, name));
        }
        return scope;
    }

    private static Scope declare(Collection<String> variables, Collection<String> parameters, Node name) {
        try {
            return Scope.of(variables, parameters);
        } catch (FormulaException e) {
            throw problem(e, name);
        }
    }

    private static ProblemException problem(FormulaException e, Node node) {
        Problem problem = Problem.of(ProblemKind.FORMULA, String.valueOf(e.getMessage()));
        return new ProblemException(problem.pointer(node.pointer()).formula(e));
    }
}
