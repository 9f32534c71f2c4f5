package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.num.Numbers;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static Scene withTables(Table... tables) {
        return new Scene("t", "d", List.of(), List.of(), List.of(), List.of(), List.of(tables), List.of());
    }

    @Test
    void oneTableIsHeaderAndRowsInFullPrecision() {
        assertEquals(
                "size,area,\"estimate, \"\"first order\"\"\"\r\n"
                        + "1,1.25,1.2\r\n0.1,0.0125,0.3333333333333333\r\n1e-9,NaN,Infinity\r\n",
                Csv.write(ExampleScenes.polarGrid()));
    }

    @Test
    void severalTablesStandBelowTheirTitles() {
        Table a = new Table("a", "First", List.of("x"), List.of(new double[] {1}));
        Table b = new Table("b", "Second, longer", List.of("y"), List.of(new double[] {}));
        assertEquals("First\r\nx\r\n1\r\n\r\n\"Second, longer\"\r\ny\r\n", Csv.write(withTables(a, b)));
    }

    @Test
    void aSceneWithoutTablesIsAnEmptyFile() {
        assertEquals("", Csv.write(withTables()));
    }

    @Test
    void latexSpecialCharactersAreEscaped() {
        assertEquals("50\\% \\& a\\_b\\{\\}\\textbackslash{}\\textasciicircum{}\\$\\#", Tex.text("50% & a_b{}\\^$#"));
    }

    @Test
    void greekAndRaisedCharactersBecomeCommands() {
        assertEquals("\\(\\sigma\\)\\textsubscript{1}\\textsuperscript{2}", Tex.text("σ₁²"));
    }

    @Test
    void numbersHavePowersOfTen() {
        assertEquals("1.5 \\times 10^{-9}", Tex.number(1.5e-9, Numbers::shortest));
        assertEquals("\\text{undefined}", Tex.number(Double.NaN, Numbers::shortest));
        assertEquals("-\\infty", Tex.number(Double.NEGATIVE_INFINITY, Numbers::shortest));
    }

    @Test
    void matricesAreArraysOfRows() {
        String tex = Tex.write(ExampleScenes.polarGrid());
        String matrix = "\\[ \\text{J} = \\left(\\begin{array}{rr} 0.382683 & -1.15485 \\\\ 0.92388 & 0.478354 "
                + "\\end{array}\\right) \\]";
        assertTrue(tex.contains(matrix), tex);
        assertTrue(tex.contains("\\[ \\text{det J} = r \\]"), tex);
        assertTrue(tex.startsWith("\\subsection*{Polar grid distortion}\n"), tex);
    }
}
