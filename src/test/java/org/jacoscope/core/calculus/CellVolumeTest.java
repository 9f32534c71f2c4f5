package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.Test;

class CellVolumeTest {
    private static final Mapping SPHERICAL = Maps.of(
            List.of("rho", "phi", "theta"), "rho*sin(phi)*cos(theta)", "rho*sin(phi)*sin(theta)", "rho*cos(phi)");

    private static final Mapping TORUS = Maps.of(List.of("u", "v"), "(2+cos(v))*cos(u)", "(2+cos(v))*sin(u)", "sin(v)");

    private static CellVolume volume(Mapping map, double[] lo, double... hi) {
        return CellVolume.of(map, lo, hi, Budget.scene());
    }

    private static Bounds.Interval interval(String lo, String hi) {
        Scope none = Scope.of(List.of(), List.of());
        return new Bounds.Interval(Optional.of(Parser.parse(lo, none)), Optional.of(Parser.parse(hi, none)));
    }

    private static double[] at(double... numbers) {
        return numbers;
    }

    @Test
    void sphericalCellIsAPieceOfAShell() {
        CellVolume volume = volume(SPHERICAL, at(1, 0.8, 0.5), 1.6, 1.4, 1.1);
        double exact = (1.6 * 1.6 * 1.6 - 1) / 3 * (Math.cos(0.8) - Math.cos(1.4)) * 0.6;
        assertEquals(exact, volume.size(), 1e-14);
        assertTrue(volume.error() < 1e-11 && volume.converged(), volume.toString());
        assertNull(volume.trouble());
    }

    @Test
    void wholeBoxIsABall() {
        assertEquals(
                4 * Math.PI * 8 / 3,
                volume(SPHERICAL, at(0, 0, 0), 2, Math.PI, 2 * Math.PI).size(),
                1e-11);
    }

    @Test
    void exchangedVariablesMakeItNegative() {
        Mapping exchanged = Maps.of(
                List.of("rho", "theta", "phi"), "rho*sin(phi)*cos(theta)", "rho*sin(phi)*sin(theta)", "rho*cos(phi)");
        assertEquals(
                -volume(SPHERICAL, at(1, 0.8, 0.5), 1.6, 1.4, 1.1).size(),
                volume(exchanged, at(1, 0.5, 0.8), 1.6, 1.1, 1.4).size(),
                1e-14);
    }

    /** The same number as from det J inside, which the surface knows nothing of. */
    @Test
    void surfaceAndInsideAgree() {
        Mapping map = Maps.of(List.of("u", "v", "w"), "u+0.3*sin(v*w)", "v+0.2*u*w^2", "w*exp(u/3)+0.1*v^2");
        Bounds box = Bounds.of(
                List.of("u", "v", "w"),
                List.of(interval("0.2", "1.1"), interval("-0.4", "0.7"), interval("0.5", "1.5")),
                Map.of());
        Mapping one = Maps.of(List.of("x", "y", "z"), "1");
        double inside = ChangeOfVariables.integrate(one, map, box, 1e-12, 1_000_000, Budget.scene())
                .integral()
                .value();
        assertEquals(inside, volume(map, at(0.2, -0.4, 0.5), 1.1, 0.7, 1.5).size(), 1e-12);
    }

    @Test
    void tinyCellsHaveAllTheirDigits() {
        double side = 1e-3;
        double exact = side * side * side;
        Mapping shear = Maps.of(List.of("u", "v", "w"), "u+w/2", "v+w/3", "w");
        assertEquals(1, volume(shear, at(7, 8, 9), 7 + side, 8 + side, 9 + side).size() / exact, 1e-11);
    }

    @Test
    void foldCancelsAndWhatIsFlatHasNoVolume() {
        Mapping fold = Maps.of(List.of("u", "v", "w"), "u^2", "v", "w");
        assertEquals(0, volume(fold, at(-1, 0, 0), 1, 1, 1).size());
        Mapping flat = Maps.of(List.of("u", "v", "w"), "u+w", "v-w", "u+v");
        assertEquals(0, volume(flat, at(0.1, 0.2, 0.3), 1.1, 1.2, 1.3).size());
    }

    @Test
    void torusHasTheAreaOfItsUnrolledTube() {
        assertEquals(
                8 * Math.PI * Math.PI,
                volume(TORUS, at(0, 0), 2 * Math.PI, 2 * Math.PI).size(),
                1e-9);
        double exact = 0.6 * (2 * 0.6 + Math.sin(1) - Math.sin(0.4));
        assertEquals(exact, volume(TORUS, at(0.8, 0.4), 1.4, 1).size(), 1e-13);
    }

    @Test
    void kinksAreToldFromSmoothMaps() {
        Mapping kinked = Maps.of(List.of("u", "v"), "u", "v", "2*abs(u-v*sqrt(2))+u");
        CellVolume area = volume(kinked, at(0, 0), 1, 1);
        double share = 1 / Math.sqrt(8);
        assertEquals(share * Math.sqrt(18) + (1 - share) * Math.sqrt(10), area.size(), area.error());
        assertTrue(area.error() < 0.01 && !area.converged(), area.toString());
    }

    @Test
    void undefinedCellsHaveNoSize() {
        Mapping map = Maps.of(List.of("u", "v", "w"), "log(u)", "v", "w");
        CellVolume volume = volume(map, at(-1, 0, 0), -0.5, 1, 1);
        assertTrue(Double.isNaN(volume.size()));
        assertFalse(volume.converged());
        assertEquals(
                "The map or its derivative is not finite somewhere on the cell, so its image has no size.",
                volume.trouble());
    }
}
