package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;

class ParserFuzzTest {

    private static final Scope SCOPE = Scope.of(List.of("x", "y", "e1", "theta"), List.of());
    private static final String[] WORDS = {
        "x",
        "y",
        "e1",
        "θ",
        "pi",
        "e",
        "sin",
        "sin(",
        "max(",
        "atan2(",
        "if(",
        "piecewise(",
        "(",
        "(",
        ")",
        ")",
        ",",
        "+",
        "-",
        "−",
        "*",
        "/",
        "^",
        "²",
        "⁻",
        "√",
        "<",
        "<=",
        "==",
        "=",
        "1",
        "2.5",
        ".",
        "1e5",
        "1e999",
        "e",
        " ",
        "  ",
        "xy",
        "\u0000",
        "😀",
        "\ud83d",
        "_",
        "1,5",
        "|",
        "!",
        "foo",
        "gamma",
        "π",
        "\u200f",
        "\u202e",
        "\t",
        "\n"
    };

    @Test
    void randomWordsGiveAFormulaOrAFormulaException() {
        long seed = 20260104;
        Rng rng = new Rng(seed);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = rng.nextInt(14); words >= 0; words--) {
                text.append(WORDS[rng.nextInt(WORDS.length)]);
            }
            check(text.toString(), "seed " + seed + ", text " + i);
        }
    }

    @Test
    void mutatedFormulasGiveAFormulaOrAFormulaException() {
        long seed = 20260105;
        Rng rng = new Rng(seed);
        RandomFormulas formulas = new RandomFormulas(rng, List.of("x", "y", "e1", "theta"));
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(Text.of(formulas.next(1 + rng.nextInt(20))));
            for (int changes = rng.nextInt(3); changes >= 0; changes--) {
                int at = rng.nextInt(text.length() + 1);
                text.replace(at, Math.min(text.length(), at + rng.nextInt(3)), WORDS[rng.nextInt(WORDS.length)]);
            }
            check(text.toString(), "seed " + seed + ", text " + i);
        }
    }

    @Test
    void hostileFormulasEndQuickly() {
        String[] texts = {
            "(".repeat(10_000),
            "x".repeat(10_000),
            "1".repeat(10_000),
            "1e" + "9".repeat(9_998),
            "0." + "0".repeat(9_990) + "1",
            "-".repeat(10_000),
            "x^".repeat(5_000),
            "max(" + "x,".repeat(4_990) + "x)",
            "if(x,".repeat(2_000),
            "√".repeat(10_000),
            "x⁻¹".repeat(3_333),
            "x<".repeat(5_000),
            "²".repeat(10_000),
            ",".repeat(10_000),
            "sin".repeat(3_333),
            "sin(" + "1,".repeat(4_990) + "1)",
            "😀".repeat(5_000),
            "\u202e".repeat(10_000)
        };
        for (String text : texts) {
            assertTimeoutPreemptively(Duration.ofSeconds(1), () -> check(text, text.substring(0, 20)));
        }
    }

    private static void check(String text, String what) {
        try {
            Parser.parse(text, SCOPE);
        } catch (FormulaException error) {
            assertTrue(error.position() >= 0 && error.length() >= 0, what);
            assertTrue(error.position() + error.length() <= text.length(), what + ": " + text);
        } catch (RuntimeException error) {
            fail(what + ": " + text, error);
        }
    }
}
