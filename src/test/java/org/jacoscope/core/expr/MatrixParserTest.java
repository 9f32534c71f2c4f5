package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixParserTest {
    private static final Scope SCOPE = Scope.of(List.of("x", "y"), List.of());

    private static String parsed(String text) {
        return MatrixParser.parse(text, SCOPE).toString();
    }

    private static FormulaException refused(String text) {
        return assertThrows(FormulaException.class, () -> parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[x, 1], [y, 2]]",
                "[[x,1],[y,2]]",
                " [ [x , 1] ; [y , 2] ] ",
                "[x, 1; y, 2]",
                "x, 1; y, 2",
                "[\n  [x, 1],\n  [y, 2]\n]"
            })
    void rowsAreWrittenInSeveralWays(String text) {
        assertEquals(parsed("[[x, 1], [y, 2]]"), parsed(text));
        assertEquals(2, MatrixParser.parse(text, SCOPE).size());
    }

    @Test
    void aFormulaAloneIsAMatrixOfOneEntry() {
        assertEquals(List.of(List.of(Expr.sym("x"))), MatrixParser.parse("x", SCOPE));
        assertEquals(List.of(List.of(Expr.sym("x"))), MatrixParser.parse("[x]", SCOPE));
        assertEquals(List.of(List.of(Expr.sym("x"))), MatrixParser.parse("[[x]]", SCOPE));
    }

    @Test
    void commasOfFunctionsDoNotSeparateEntries() {
        assertEquals(
                2,
                MatrixParser.parse("[max(x, y), atan2(y, (x))]", SCOPE).get(0).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[[x, 1], [y, 2]|A closing bracket is missing: the one opened at character 1 is never closed.|15|0",
                "[x, 1; y]|Row 2 has 1 entry, and row 1 has 2 entries: all rows of a matrix are equally long.|6|2",
                "[[x, 1] [y, 2]]|Found \"[\" after a row, where a comma or the closing bracket should stand: write [[a, b], [c, d]].|8|1",
                "[[x, 1], y]|Found \"y\" where a row in brackets should begin: write [[a, b], [c, d]].|9|1",
                "[x, ]|Row 1, column 2: there is nothing here. Write 0 for a zero.|3|1",
                "[x, 1] + 2|Nothing should follow the bracket that closes the matrix, and \"+ 2\" does. Write a matrix as [[a, b], [c, d]].|7|3",
                "[x, y; z, 1]|Row 2, column 1: There is nothing called \"z\" here. The variables are x, y.|7|1",
                "[x, sin y]|Row 1, column 2: sin is a function: put its argument in parentheses, sin(y).|4|5",
                "[(x, 1]|Row 1, column 1: A comma can only stand between the arguments of a function, as in max(x, y).|3|1",
            })
    void mistakesAreExplainedWhereTheyAre(String text, String message, int position, int length) {
        FormulaException e = refused(text);
        assertEquals(message, e.getMessage());
        assertEquals(position, e.position());
        assertEquals(length, e.length());
    }

    @Test
    void matricesHaveALargestSize() {
        assertEquals(
                36,
                MatrixParser.parse("[" + "x,".repeat(35) + "x]", SCOPE).get(0).size());
        assertEquals(
                "The matrix is too large: it may have at most 36 entries.",
                refused("[" + "x,".repeat(36) + "x]").getMessage());
    }

    @Test
    void anythingElseIsAMatrixOrAnExplanation() {
        String[] pieces = {"[", "[", "]", "]", ",", ";", "x", "y", "1", "(", ")", "+", "-", "sin(", " ", "|", "é", "1,5"
        };
        long seed = 20261125;
        Rng rng = new Rng(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = rng.nextInt(16); words >= 0; words--) {
                text.append(pieces[rng.nextInt(pieces.length)]);
            }
            check(text.toString(), "seed " + seed + ", text " + i);
        }
    }

    @Test
    void hostileMatricesEndQuickly() {
        for (String text : List.of(
                "[".repeat(10_000),
                "[]".repeat(5_000),
                "[[" + "],[".repeat(3_300) + "]]",
                ";".repeat(10_000),
                "(".repeat(5_000) + ",".repeat(5_000),
                "[" + "x,".repeat(4_990) + "x]")) {
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> check(text, text.substring(0, 20)));
        }
    }

    private static void check(String text, String what) {
        try {
            List<List<Expr>> rows = MatrixParser.parse(text, SCOPE);
            assertTrue(rows.stream().allMatch(row -> row.size() == rows.get(0).size()), what);
        } catch (FormulaException e) {
            assertTrue(e.position() >= 0 && e.length() >= 0, what);
            assertTrue(e.position() + e.length() <= text.length(), what + ": " + text);
        }
    }
}
