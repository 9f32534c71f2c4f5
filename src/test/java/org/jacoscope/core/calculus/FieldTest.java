package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTest {

    private static Field sample(Quantity quantity, Mapping map, int columns, int rows) {
        return Field.sample(map.field(quantity), new Rectangle(0, 4, 0, 2), columns, rows, Budget.scene());
    }

    @Test
    void samplesStandAtCellCentresFromTheLowestRow() {
        Field field = sample(Quantity.VALUE, Maps.plane("x+10*y"), 2, 2);
        assertArrayEquals(new double[] {6, 8, 16, 18}, field.samples());
        assertEquals(6, field.min());
        assertEquals(18, field.max());
    }

    @Test
    void determinantFieldIsTheDeterminantAtEachPoint() {
        Mapping map = Maps.plane("x^2+y", "x*y");
        Field field = sample(Quantity.DETERMINANT, map, 300, 3);
        for (int i = 0; i < 300; i++) {
            double[] centre = {4 * (i + 0.5) / 300, 1};
            assertEquals(map.determinant(centre), field.samples()[300 + i], 1e-13);
        }
    }

    @Test
    void singularValuesMultiplyToTheDeterminant() {
        Mapping map = Maps.plane("x^2-y", "x*y+sin(x)");
        double[] first = sample(Quantity.SIGMA_MAX, map, 5, 5).samples();
        double[] second = sample(Quantity.SIGMA_MIN, map, 5, 5).samples();
        double[] determinant = sample(Quantity.DETERMINANT, map, 5, 5).samples();
        for (int i = 0; i < 25; i++) {
            assertEquals(Math.abs(determinant[i]), first[i] * second[i], 1e-12);
        }
    }

    @Test
    void undefinedSamplesDoNotEnterTheRange() {
        Field field = sample(Quantity.VALUE, Maps.plane("log(x-2)"), 4, 1);
        assertTrue(Double.isNaN(field.samples()[0]));
        assertEquals(Math.log(0.5), field.min());
        assertTrue(
                Double.isNaN(sample(Quantity.VALUE, Maps.plane("log(-x)"), 4, 1).min()));
    }

    @Test
    void costOverBudgetIsRefusedBeforeWork() {
        ScalarField field = Maps.plane("x").field(Quantity.VALUE);
        assertThrows(
                BudgetExceededException.class,
                () -> Field.sample(field, new Rectangle(0, 1, 0, 1), 100, 100, new Budget(9_999, () -> false)));
    }

    @Test
    void signedColourRangeIsSymmetricAndRound() {
        assertEquals(new ColourRange(-5, 5), ColourRange.signed(new double[] {-1, 2, 4.2, Double.NaN}));
        assertEquals(new ColourRange(-1, 1), ColourRange.signed(new double[] {0, 0}));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-323, 1e-300, 1e300, 8e307, Double.MAX_VALUE})
    void everyColourRangeHasAnInside(double extreme) {
        double[][] cases = {{extreme}, {-extreme, extreme}, {0, extreme}, {extreme, 2 * extreme}, {-extreme, 0}};
        for (double[] samples : cases) {
            for (ColourRange range : List.of(ColourRange.signed(samples), ColourRange.plain(samples))) {
                assertTrue(range.low() < range.high(), range::toString);
                assertTrue(Double.isFinite(range.high() - range.low()), range::toString);
            }
        }
    }

    @Test
    void poleDoesNotWashOutTheColours() {
        double[] samples = new double[1000];
        for (int i = 0; i < 1000; i++) {
            samples[i] = i < 990 ? i / 1000.0 : 1e12;
        }
        assertEquals(new ColourRange(-1, 1), ColourRange.signed(samples));
        assertEquals(1, ColourRange.plain(samples).high(), 1e-12);
    }

    @Test
    void plainColourRangeHoldsNearlyAllSamples() {
        assertEquals(new ColourRange(3, 7), ColourRange.plain(new double[] {3.1, 4, 5, 6.9}));
        assertEquals(new ColourRange(0, 1), ColourRange.plain(new double[] {Double.NaN}));
        ColourRange single = ColourRange.plain(new double[] {7, 7, 7});
        assertTrue(single.low() < 7 && single.high() > 7);
    }

    @Test
    void aConstantButForRoundingIsColouredAsAConstant() {
        ColourRange range = ColourRange.plain(new double[] {1, 1});
        assertEquals(range, ColourRange.plain(new double[] {1, 1 + 1e-15, 1 - 1e-15}));
        assertEquals(new ColourRange(0.9, 1.1), range);
    }
}
