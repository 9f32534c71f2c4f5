package org.jacoscope.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EverywhereTest {
    private static final Rectangle WINDOW = new Rectangle(-2, 2, -2, 2);
    private static final Demand NEGATIVE = Demand.lessThan(0);

    private static Optional<Everywhere.Witness> failure(String formula, Demand demand) {
        return Everywhere.failure(field(formula), size(formula), WINDOW, demand, Budget.scene());
    }

    private static ScalarField field(String formula) {
        Expr parsed = Parser.parse(formula, Scope.of(List.of("x", "y"), List.of()));
        return Mapping.of(List.of("x", "y"), List.of(parsed), Map.of()).field(Quantity.VALUE);
    }

    private static ScalarField size(String formula) {
        return field("abs(" + formula + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-1-x^2",
                "-exp(20*x)",
                "-1e-12",
                "-1/(1+y^2)",
                "-0.001+x^2/1e6",
                "-sqrt(2.0001-x)",
                "-1/sqrt(x+2)",
                "-exp(150*x)",
                "-1/(1e-6+(x-0.01)^2)",
                "floor(x)-x-1.5",
                "-2+abs(x-0.01)^0.3"
            })
    void whatIsNegativeEverywhereHasNoWitness(String formula) {
        assertEquals(Optional.empty(), failure(formula, NEGATIVE));
    }

    @Test
    void witnessIsThePointOfTheGridWhereItFailsMost() {
        Everywhere.Witness found = failure("1-(x-1)^2-y^2", NEGATIVE).orElseThrow();
        assertEquals(new Everywhere.Witness(1, 0, 1), found);
    }

    @Test
    void failureBetweenTheNodesOfTheGridIsFound() {
        Everywhere.Witness found =
                failure("1e-5-(x-0.123)^2-(y+0.777)^2", NEGATIVE).orElseThrow();
        assertEquals(0.123, found.x(), 0.01);
        assertEquals(-0.777, found.y(), 0.01);
        assertTrue(found.value() >= 0);
    }

    @Test
    void touchingZeroBetweenTheNodesIsAFailure() {
        Everywhere.Witness found = failure("-(x-0.123)^2-(y+0.777)^2", NEGATIVE).orElseThrow();
        assertEquals(0.123, found.x(), 1e-6);
        assertEquals(0, found.value(), 1e-12);
    }

    @Test
    void failureAtTheRimOfTheWindowIsFound() {
        assertEquals(2, failure("x-1.99", NEGATIVE).orElseThrow().x(), 0.02);
    }

    @Test
    void undefinedPointIsAFailure() {
        Everywhere.Witness found = failure("-1/x^2", NEGATIVE).orElseThrow();
        assertEquals(0, found.x());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1-1/(x-0.01)^2",
                "-1-1/cos(x)^2",
                "-9+log(abs(x-0.01)-y^2*0)",
                "-1-1/sqrt(abs(y-0.01))",
                "-1-1e-6/((x-0.01)^2+(y-0.01)^2)",
                "-sqrt(1.9999-x)"
            })
    void poleBetweenTheNodesIsAFailure(String formula) {
        assertTrue(Double.isNaN(failure(formula, NEGATIVE).orElseThrow().value()));
    }

    @Test
    void poleOfWhatAConstantIsComputedFromIsAFailure() {
        Everywhere.Witness found = Everywhere.failure(
                        field("-1"), field("1/abs(x-0.3)"), WINDOW, NEGATIVE, Budget.scene())
                .orElseThrow();
        assertEquals(0.3, found.x(), 1e-9);
        assertTrue(Double.isNaN(found.value()));
    }

    @Test
    void equalityHoldsWithinItsTolerance() {
        assertEquals(Optional.empty(), failure("1+1e-12*sin(x)", Demand.equalTo(1, 1e-9)));
        assertTrue(failure("1+1e-3*sin(x)", Demand.equalTo(1, 1e-9)).isPresent());
        assertTrue(failure("1+(x^2/4)^40", Demand.equalTo(1, 0.5)).isPresent());
    }

    @Test
    void largerThanIsTheOtherWayRound() {
        assertEquals(Optional.empty(), failure("1+x^2", Demand.moreThan(0.5)));
        assertEquals(0.0, failure("1+x^2", Demand.moreThan(1.5)).orElseThrow().x());
    }

    @Test
    void searchTakesNoMoreThanTheBudgetHas() {
        ScalarField dear = new ScalarField() {
            @Override
            public double at(double x, double y) {
                throw new AssertionError("nothing is computed before it is paid for");
            }

            @Override
            public int cost() {
                return 1_000_000;
            }
        };
        assertThrows(
                BudgetExceededException.class, () -> Everywhere.failure(dear, dear, WINDOW, NEGATIVE, Budget.scene()));
        Budget late = new Budget(Long.MAX_VALUE, () -> true);
        assertThrows(
                BudgetExceededException.class, () -> Everywhere.failure(field("x"), size("x"), WINDOW, NEGATIVE, late));
    }

    /** How long a request can take follows from this: reserved operations are limited, and these are all there are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-1-x^2-y^2",
                "-1/(1e-9+(x-0.01)^2+(y-y^3/3)^2)",
                "-1-1/cos(x*y)^2",
                "x",
                "log(x)",
                "-exp(9*x*y)"
            })
    void searchLooksNoMoreOftenThanItHasPaidFor(String formula) {
        Counted field = new Counted(field(formula));
        Counted size = new Counted(size(formula));
        long[] reserved = {0};
        Budget budget = new Budget(Budget.SCENE_OPERATIONS, spent -> {
            reserved[0] = spent;
            return false;
        });
        Everywhere.failure(field, size, WINDOW, NEGATIVE, budget);
        assertTrue(field.looks >= Everywhere.POINTS, field.looks + " looks");
        long done = (field.looks + size.looks) * Counted.COST;
        assertTrue(done <= reserved[0], done + " operations, " + reserved[0] + " reserved");
    }

    private static final class Counted implements ScalarField {
        static final int COST = 7;

        private final ScalarField field;
        private long looks;

        Counted(ScalarField field) {
            this.field = field;
        }

        @Override
        public double at(double x, double y) {
            looks++;
            return field.at(x, y);
        }

        @Override
        public int cost() {
            return COST;
        }
    }

    @Test
    void constantDeterminantIsFoundBySimplification() {
        assertEquals(Optional.of(1.0), determinant("x*cos(y)/x - 0*y + x - cos(y)", "y"));
        assertEquals(Optional.of(-0.3), determinant("1-1.4*x^2+y", "0.3*x"));
        assertEquals(Optional.empty(), determinant("x^2", "y"));
    }

    private static Optional<Double> determinant(String first, String second) {
        Scope scope = Scope.of(List.of("x", "y"), List.of());
        List<Expr> components = List.of(Parser.parse(first, scope), Parser.parse(second, scope));
        return ConstantDeterminant.of(Mapping.of(List.of("x", "y"), components, Map.of()))
                .map(Rational::toDouble);
    }
}
