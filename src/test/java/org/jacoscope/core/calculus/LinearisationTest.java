package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jacoscope.core.calculus.Linearisation.Orientation;
import org.junit.jupiter.api.Test;

class LinearisationTest {

    private static final Mapping MAP = Maps.plane("x^2+y", "x*y");

    @Test
    void valueAndJacobianAtAPoint() {
        Linearisation linear = Linearisation.of(MAP, 2, -3.5);
        assertArrayEquals(new double[] {0.5, -7}, linear.value());
        assertArrayEquals(new double[] {4, 1, -3.5, 2}, linear.jacobian());
        assertEquals(11.5, linear.determinant());
        assertEquals(5.350781059358212, linear.svd().sigma1(), 1e-14);
        assertEquals(Orientation.KEPT, linear.orientation());
    }

    @Test
    void rankDropsWhereTheDeterminantIsZero() {
        Linearisation linear = Linearisation.of(MAP, 1, 2);
        assertEquals(1, linear.rank());
        assertEquals(Orientation.LOST, linear.orientation());
    }

    @Test
    void negativeDeterminantReversesOrientation() {
        assertEquals(Orientation.REVERSED, Linearisation.of(MAP, 0, 1).orientation());
    }

    @Test
    void undefinedPointHasNoOrientation() {
        Linearisation linear = Linearisation.of(Maps.plane("log(x)", "1/y"), -1, 0);
        assertEquals(Orientation.UNDEFINED, linear.orientation());
        assertEquals(0, linear.rank());
    }
}
