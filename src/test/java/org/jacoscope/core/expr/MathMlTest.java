package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class MathMlTest {

    private static final List<String> NAMES = List.of("x", "y", "theta", "x_1");
    private static final Scope SCOPE = Scope.of(NAMES, List.of());

    private static void assertMathMl(String mathMl, String typed) {
        assertEquals(mathMl, MathMl.piece(Parser.parse(typed, SCOPE)));
    }

    @Test
    void productsAreGroupedInsideSums() {
        assertMathMl("<mrow><mrow><mn>2</mn><mo>\u2062</mo><mi>x</mi></mrow><mo>−</mo><mi>θ</mi></mrow>", "2x-theta");
    }

    @Test
    void functionsAreApplied() {
        assertMathMl(
                "<mrow><msup><mi>sin</mi><mn>2</mn></msup><mo rspace=\"0.1667em\">\u2061</mo><mi>θ</mi></mrow>",
                "sin(theta)^2");
        assertMathMl(
                "<mrow><mi>max</mi><mo>\u2061</mo><mrow><mo>(</mo><mi>x</mi><mo>,</mo><mi>y</mi><mo>)</mo></mrow></mrow>",
                "max(x,y)");
    }

    @Test
    void aFunctionStandsApartFromTheFactorBeforeIt() {
        assertMathMl(
                "<mrow><mi>x</mi><mo rspace=\"0.1667em\">\u2062</mo>"
                        + "<mrow><mi>cos</mi><mo rspace=\"0.1667em\">\u2061</mo><mi>θ</mi></mrow></mrow>",
                "x cos(theta)");
    }

    @Test
    void fractionsPowersAndSubscripts() {
        assertMathMl("<mfrac><mn>1</mn><msup><mi>x</mi><mn>2</mn></msup></mfrac>", "1/x^2");
        assertMathMl("<msub><mi>x</mi><mn>1</mn></msub>", "x_1");
        assertMathMl("<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup>", "exp(-x)");
    }

    @Test
    void signsAreEscaped() {
        assertMathMl("<mrow><mi>x</mi><mo>&lt;</mo><mi>y</mi></mrow>", "x<y");
    }

    @Test
    void wholeFormulaIsAMathElement() {
        assertEquals(
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>", MathMl.math(Expr.sym("x")));
    }

    @Test
    void matrixIsATableInBrackets() {
        assertEquals(
                "<mrow><mo>[</mo><mtable><mtr><mtd><mi>x</mi></mtd><mtd><mn>1</mn></mtd></mtr></mtable><mo>]</mo></mrow>",
                MathMl.matrix(List.of(List.of(Expr.sym("x"), Expr.num(1)))));
    }

    @Test
    void randomFormulasAreWellFormedWithTheRightNumberOfChildren() throws Exception {
        long seed = 20260107;
        Rng rng = new Rng(seed);
        RandomFormulas formulas = new RandomFormulas(rng, NAMES);
        for (int i = 0; i < 500; i++) {
            String text = MathMl.math(formulas.next(1 + rng.nextInt(30)));
            Element math = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertEquals(1, math.getChildNodes().getLength(), "seed " + seed + ", formula " + i);
            checkChildren(math, "seed " + seed + ", formula " + i + ": " + text);
        }
    }

    private static void checkChildren(Element element, String what) {
        int count = element.getChildNodes().getLength();
        switch (element.getTagName()) {
            case "mfrac", "msup", "msub", "mroot" -> assertEquals(2, count, what);
            default -> {}
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                checkChildren(inner, what);
            }
        }
    }

    @Test
    void formulasOfTheLargestSizePrintQuickly() {
        Expr sum = Parser.parse("x" + "+x".repeat(2_499), SCOPE);
        Expr tower = Parser.parse("x" + "^x".repeat(2_499), SCOPE);
        Expr signs = Parser.parse("-".repeat(4_998) + "x", SCOPE);
        for (Expr expr : List.of(sum, tower, signs)) {
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> MathMl.math(expr) + Latex.of(expr));
        }
    }
}
