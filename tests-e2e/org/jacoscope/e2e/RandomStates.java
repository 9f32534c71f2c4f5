package org.jacoscope.e2e;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rng;
import org.jacoscope.lab.ChoiceProperty;
import org.jacoscope.lab.DataProperty;
import org.jacoscope.lab.FlagProperty;
import org.jacoscope.lab.FormulaProperty;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.FormulasProperty;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.NamesProperty;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.NumbersProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.SeedProperty;

/** Random valid values for any lab's properties: the same for the same generator. */
final class RandomStates {

    private static final List<String> NAMES = List.of("x", "y", "u", "v", "r", "theta", "s", "t");

    /** Coordinates of points and windows stay within this. */
    private static final double REACH = 3;

    private final Rng rng;
    private final List<Op> operations;

    /** @param operations what formulas are made of; no constants */
    RandomStates(Rng rng, List<Op> operations) {
        this.rng = rng;
        this.operations = operations;
    }

    /** Values of about two thirds of the properties, as URL text; formulas are always among them. */
    Map<String, String> next(List<Property<?>> properties) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Property<?> property : properties) {
            boolean formula = property instanceof FormulaProperty || property instanceof FormulasProperty;
            if (formula || rng.nextInt(3) > 0) {
                values.put(property.key(), value(property, values));
            }
        }
        return values;
    }

    private String value(Property<?> property, Map<String, String> earlier) {
        if (property instanceof NumberProperty number) {
            return number(number.min(), number.max());
        } else if (property instanceof IntegerProperty integer) {
            return Integer.toString(integer.min() + rng.nextInt(integer.max() - integer.min() + 1));
        } else if (property instanceof PointProperty) {
            return point();
        } else if (property instanceof NumbersProperty numbers) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < numbers.max(); i++) {
                texts.add(number(-REACH, REACH));
            }
            return String.join(",", texts);
        } else if (property instanceof NamesProperty names) {
            int first = rng.nextInt(NAMES.size());
            return names(names, first);
        } else if (property instanceof FormulaProperty formula) {
            return formula(variables(formula.scope(), earlier));
        } else if (property instanceof FormulasProperty formulas) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < formulas.min(); i++) {
                texts.add(formula(variables(formulas.scope(), earlier)));
            }
            return String.join(";", texts);
        } else if (property instanceof ChoiceProperty choice) {
            return choice.options().get(rng.nextInt(choice.options().size())).id();
        } else if (property instanceof FlagProperty) {
            return rng.nextInt(2) == 0 ? "true" : "false";
        } else if (property instanceof SeedProperty) {
            return Integer.toString(rng.nextInt(1_000_000));
        } else if (property instanceof DataProperty data) {
            List<String> points = new ArrayList<>();
            for (int i = rng.nextInt(Math.min(data.max(), 20) + 1); i > 0; i--) {
                points.add(point());
            }
            return String.join(";", points);
        }
        double left = rng.between(-REACH, REACH);
        double low = rng.between(-REACH, REACH);
        return Numbers.shortest(left) + "," + number(left + 0.5, left + 4) + "," + Numbers.shortest(low) + ","
                + number(low + 0.5, low + 4);
    }

    private String number(double low, double high) {
        return Numbers.shortest(rng.between(low, high));
    }

    private String point() {
        return number(-REACH, REACH) + "," + number(-REACH, REACH);
    }

    private static String names(NamesProperty property, int first) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < property.min(); i++) {
            names.add(NAMES.get((first + i) % NAMES.size()));
        }
        return String.join(",", names);
    }

    private static List<String> variables(FormulaScope scope, Map<String, String> earlier) {
        NamesProperty names = scope.names();
        return names == null
                ? scope.variables()
                : List.of(earlier.getOrDefault(names.key(), names.initial()).split(",", -1));
    }

    private String formula(List<String> variables) {
        List<Expr> pool = new ArrayList<>();
        variables.forEach(name -> pool.add(Expr.sym(name)));
        pool.add(Expr.num(1 + rng.nextInt(3)));
        int size = 2 + rng.nextInt(6);
        for (int i = 0; i < size; i++) {
            Op op = operations.get(rng.nextInt(operations.size()));
            List<Expr> args = new ArrayList<>();
            while (args.size() < op.arity()) {
                args.add(
                        op == Op.POW && args.size() == 1
                                ? Expr.num(rng.nextInt(6) - 2)
                                : pool.get(rng.nextInt(pool.size())));
            }
            pool.add(new Expr.Call(op, args));
        }
        return Text.of(pool.get(pool.size() - 1));
    }
}
