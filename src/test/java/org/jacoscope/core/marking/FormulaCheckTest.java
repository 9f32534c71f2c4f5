package org.jacoscope.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaCheckTest {
    private static final String SIMPLIFIED = "Right: the difference from the answer simplifies to 0.";
    private static final String SAMPLED = "Right: it has the answer's value at each of 24 random points.";

    private static FormulaCheck answer(String formula, Mistake... mistakes) {
        return new FormulaCheck(formula, List.of("x", "y"), Map.of(), List.of(mistakes));
    }

    private static Finding check(String answer, String attempt) {
        return answer(answer).check(attempt, Budget.scene());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4*x^2+4*y^2 | (2x)^2 + (2y)^2",
                "sin(x)^2    | 1-cos(x)^2",
                "2*x^2-y     | x x + x² − y",
                "exp(2*x)    | e^x e^x",
                "x           | [x]"
            })
    void equivalentFormulaIsRightBySimplification(String answer, String attempt) {
        assertEquals(Finding.right(SIMPLIFIED), check(answer, attempt));
    }

    @Test
    void whatDoesNotSimplifyIsRightByValue() {
        assertEquals(Finding.right(SAMPLED), check("max(x, y)", "(x + y + abs(x - y))/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2*x^2-y  ; y-2x^2      ; Almost: the sign is the wrong way round everywhere.",
                "abs(x)   ; x           ; Almost: the size is right, but not the sign: an absolute value |·| is missing,"
                        + " written abs( ).",
                "x        ; abs(x)      ; Almost: yours is the absolute value of what is right, which is negative in"
                        + " places.",
                "2*x^2-y  ; 2y^2-x      ; Almost: x and y are swapped.",
                "2*x^2-y  ; 4x^2-2y     ; Almost: yours is twice what is right, everywhere.",
                "2*x^2-y  ; x^2-y/2     ; Almost: yours is half what is right, everywhere.",
                "2*x^2-y  ; -6x^2+3y    ; Almost: yours is −3 times what is right, everywhere.",
                "2+x^2    ; 1/(2+x^2)   ; Almost: yours is the reciprocal of what is right.",
                "2*x^2-y  ; 2*x^2-y+3   ; Almost: yours is larger than what is right by 3 everywhere.",
                "2*x*cos(x^2) ; cos(x^2) ; Almost: the factor 2x is missing, the derivative of the inner function x^2 by"
                        + " x (chain rule).",
                "3*(x+y^2)^2*2*y ; 3*(x+y^2)^2 ; Almost: the factor 2y is missing, the derivative of the inner function"
                        + " x + y^2 by y (chain rule).",
                "2*cos(2*x) ; cos(2*x) ; Almost: the factor 2 is missing, the derivative of the inner function 2x by x"
                        + " (chain rule).",
                "exp(2*x) ; exp(2*x)/2  ; Almost: yours is half what is right, everywhere.",
                "x        ; exp(log(x)) ; Almost: yours is right where it is defined, but at x = −1.042, y = −1.267 it is"
                        + " not, unlike the answer: logarithm of a negative number (x = −1.042).",
                "2*x^2-y  ; 2*x^2       ; Not yet: the two differ, for example at x = −0.3316, y = 1.213, where yours is"
                        + " 0.22.",
                "2*x^2-y  ; [2*x^2, -y] ; Not yet: the answer is one formula, and yours is a matrix of 1 row and 2"
                        + " columns."
            })
    void wrongFormulaIsExplained(String answer, String attempt, String message) {
        Finding finding = check(answer, attempt);
        assertFalse(finding.correct());
        assertEquals(withoutPlace(message), withoutPlace(finding.message()));
    }

    /** Which of the random points is named is nobody's concern. */
    private static String withoutPlace(String message) {
        return message.replaceAll("= −?[0-9.]+", "= #").replaceAll("yours is −?[0-9.]+\\.$", "yours is #.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[2x cos(x^2), y^3], [0, 3x y^2]] | Almost: this is the transpose of the answer, its rows are your"
                        + " columns. In a Jacobian, row i holds the derivatives of component i.",
                "[[-2x cos(x^2), 0], [-y^3, -3x y^2]] | Almost: in every entry the sign is the wrong way round"
                        + " everywhere.",
                "[[cos(x^2), 0], [y^3, 3x y^2]] | Not yet: in row 1, column 1 the factor 2x is missing, the derivative"
                        + " of the inner function x^2 by x (chain rule). All other entries are right.",
                "[[2x cos(x^2), 0], [y^3, x y^2]] | Not yet: in row 2, column 2 yours is 0.3333 times what is right,"
                        + " everywhere. All other entries are right.",
                "[[2x cos(x^2), 0], [x y^2, y^3]] | Not yet: row 2, column 1 is wrong, for example at x = 1, y = 1,"
                        + " where yours is 1.",
                "[2x cos(x^2), y^3] | Not yet: the answer is a matrix of 2 rows and 2 columns, and yours is a matrix of"
                        + " 1 row and 2 columns. Write rows in brackets: [[a, b], [c, d]].",
                "2x cos(x^2) | Not yet: the answer is a matrix of 2 rows and 2 columns, and yours is one formula. Write"
                        + " rows in brackets: [[a, b], [c, d]]."
            })
    void wrongMatrixIsExplained(String attempt, String message) {
        Finding finding = check("[[2*x*cos(x^2), 0], [y^3, 3*x*y^2]]", attempt);
        assertFalse(finding.correct());
        assertEquals(withoutPlace(message), withoutPlace(finding.message()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[x, 1], [y, x]]", "x, 1; y, x", "[x, 2-1; y, x+y-y]"})
    void matrixIsRightHoweverItIsWritten(String attempt) {
        assertEquals(Finding.right(SIMPLIFIED), check("[[x, 1], [y, x]]", attempt));
    }

    @Test
    void gradientTypedAsAColumnIsTheTranspose() {
        assertTrue(check("[x, y, x*y]", "[x; y; x*y]").message().startsWith("Almost: this is the transpose"));
    }

    @Test
    void declaredMistakeComesFirst() {
        FormulaCheck check = answer("x^2-y", new Mistake("x^2+y", "Subtract."));
        assertEquals(Finding.wrong("Not yet. Subtract."), check.check("y + x x", Budget.scene()));
    }

    @Test
    void roundingIsNoDifference() {
        assertTrue(check("x", "(1e6 + x) - 1e6").correct());
        assertTrue(check("exp(3*x)", "exp(x)^3").correct());
    }

    @Test
    void smallDifferencesOfSmallAnswersCount() {
        assertFalse(check("1e-12*x", "1.001e-12*x").correct());
    }

    @Test
    void answerIsComparedOnlyWhereItIsDefined() {
        assertTrue(check("log(x)", "log(x)").correct());
        assertFalse(check("log(x)", "log(x)+1").correct());
        assertFalse(check("x", "x+0/0").correct());
    }

    @Test
    void answerThatIsDefinedNowhereIsOurMistake() {
        assertThrows(IllegalStateException.class, () -> check("log(-1-x^2)", "1"));
    }

    @Test
    void longAttemptTakesNoMoreThanTheBudgetHas() {
        String tower = "sin(".repeat(400) + "x" + ")".repeat(400) + "+x".repeat(1_000);
        Budget small = new Budget(100_000, () -> false);
        assertThrows(BudgetExceededException.class, () -> answer("x").check(tower, small));
    }

    /** Random rewritings that keep the value: all are accepted. */
    @Test
    void rewrittenAnswersAreRight() {
        long seed = 20261125;
        Rng rng = new Rng(seed);
        for (String answer : List.of("2*x^2-y", "exp(2*x)*cos(y)", "x/(1+y^2)", "sqrt(x^2+y^2+1)", "2*abs(x)*y")) {
            for (int i = 0; i < 40; i++) {
                String rewritten = Text.of(rewritten(parse(answer), rng));
                assertTrue(check(answer, rewritten).correct(), "seed " + seed + ": " + answer + " as " + rewritten);
            }
        }
    }

    private static Expr parse(String text) {
        return Parser.parse(text, Scope.of(List.of("x", "y"), List.of()));
    }

    private static Expr rewritten(Expr formula, Rng rng) {
        return Walk.fold(formula, (expr, args) -> {
            if (expr instanceof Expr.Num) {
                return expr; // (2 + y) - y may be no integer, and then no exponent of a negative number
            }
            Expr node = expr instanceof Expr.Call call ? new Expr.Call(call.op(), args) : expr;
            Expr two = Expr.num(2);
            return switch (rng.nextInt(12)) {
                case 0 -> Expr.call(Op.NEG, Expr.call(Op.NEG, node));
                case 1 -> Expr.call(Op.SUB, Expr.call(Op.ADD, node, Expr.sym("y")), Expr.sym("y"));
                case 2 -> Expr.call(Op.DIV, Expr.call(Op.MUL, two, node), two);
                case 3 -> Expr.call(Op.SUB, Expr.call(Op.MUL, two, node), node);
                case 4 -> Expr.call(Op.MUL, node, one());
                case 5 ->
                    node instanceof Expr.Call call && (call.op() == Op.ADD || call.op() == Op.MUL)
                            ? Expr.call(call.op(), call.arg(1), call.arg(0))
                            : node;
                default -> node;
            };
        });
    }

    /** sin² + cos², which is no factor of a number alone. */
    private static Expr one() {
        return parse("sin(x)^2+cos(x)^2");
    }

    /** The transformation of the test above really keeps values, or the test says nothing. */
    @Test
    void rewritingKeepsValues() {
        Rng rng = new Rng(1);
        Map<String, Double> at = Map.of("x", 0.7, "y", -1.3);
        Expr formula = parse("exp(2*x)*cos(y)");
        for (int i = 0; i < 50; i++) {
            assertEquals(Evaluate.at(formula, at), Evaluate.at(rewritten(formula, rng), at), 1e-12);
        }
    }
}
