package org.jacoscope.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.junit.jupiter.api.Test;

class FormulaReadingTest {
    private static final Lab LAB = new LabFinder(Labs.all()).lab("polar-grid");

    private static String math(String formula, String... variables) {
        return MathMl.math(Parser.parse(formula, Scope.of(List.of(variables), List.of())));
    }

    private static FormulaException problem(FormulaReading reading) {
        return Objects.requireNonNull(reading.problem());
    }

    @Test
    void formulasNotGivenAreTheInitialOnes() {
        assertEquals(
                List.of(math("r*cos(theta)", "r", "theta"), math("r*sin(theta)", "r", "theta")),
                FormulaReading.of(LAB, Map.of()).stream()
                        .map(FormulaReading::mathml)
                        .toList());
    }

    @Test
    void eachFormulaIsReadByItself() {
        List<FormulaReading> readings = FormulaReading.of(LAB, Map.of("map", List.of("r+", "r thetta")));
        assertEquals(2, problem(readings.get(0)).position());
        assertEquals("theta", problem(readings.get(1)).suggestion());
        assertNull(readings.get(0).mathml());
        assertEquals(
                math("r^2", "r"),
                FormulaReading.of(LAB, Map.of("map", List.of("r+", "r^2")))
                        .get(1)
                        .mathml());
    }

    @Test
    void whatIsWrongElsewhereDoesNotMatter() {
        List<FormulaReading> readings =
                FormulaReading.of(LAB, Map.of("size", "wide", "cell", "1", "map", List.of("r^2", "theta")));
        assertNotNull(readings.get(0).mathml());
        assertNotNull(readings.get(1).mathml());
    }

    @Test
    void namesAreThoseOfTheState() {
        List<FormulaReading> readings = FormulaReading.of(LAB, Map.of("names", "u,v", "map", List.of("u v", "r")));
        assertEquals(math("u v", "u", "v"), readings.get(0).mathml());
        assertNotNull(readings.get(1).problem());
    }

    @Test
    void formulasWhoseVariablesHaveNoNamesAreNotRead() {
        assertEquals(List.of(), FormulaReading.of(LAB, Map.of("names", "1,2")));
    }

    @Test
    void semicolonIsFoundInTheFormulaThatHasIt() {
        FormulaReading first = FormulaReading.of(LAB, Map.of("map", List.of("max(r; 1)", "theta")))
                .get(0);
        assertEquals(5, problem(first).position());
        assertEquals(",", problem(first).suggestion());
    }

    @Test
    void moreFormulasThanTheMapHasAreRefusedUnread() {
        String sentence =
                "Map (map) should be 2 formulas separated by semicolons, such as r*cos(theta);r*sin(theta), not ";
        List<Object> hostile = List.of("r;theta;", ";".repeat(1_000_000), Collections.nCopies(1_000_000, "r"));
        List<String> counts = List.of("3.", "1000001.", "1000000.");
        for (int i = 0; i < hostile.size(); i++) {
            Map<String, Object> json = Map.of("map", hostile.get(i));
            PropertyException refusal = assertThrows(PropertyException.class, () -> FormulaReading.of(LAB, json));
            assertEquals(sentence + counts.get(i), refusal.getMessage());
        }
    }

    @Test
    void unknownPropertiesAreRefused() {
        assertThrows(PropertyException.class, () -> FormulaReading.of(LAB, Map.of("mapp", "r;theta")));
    }
}
