package org.jacoscope.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a verdict on a construction is. */
class ConstructAnswerTest {
    private static final LabFinder FINDER = new LabFinder(Labs.all());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r+a*theta;theta           | Right: det J simplifies to 1, wherever the map is defined.
            exp(2*log(sqrt(r)));theta | Right: det J simplifies to 1, wherever the map is defined.
            r;theta+floor(r) | Right, as far as can be seen: det J = 1 at each of 3969 points of the window, and a closer \
            search where it came nearest to failing found nothing. That is strong evidence, though no proof. Kinks and \
            jumps, where the map has no derivative, are not looked for.
            r+1e-12*sin(r);theta | Right, as far as can be seen: det J = 1 at each of 3969 points of the window, and a \
            closer search where it came nearest to failing found nothing. That is strong evidence, though no proof.
            """)
    void claimsNoMoreThanWasFound(String map, String message) {
        Lab lab = FINDER.lab("polar-grid");
        State state = State.parse(lab.properties(), Map.of("map", map));
        Verdict verdict = FINDER.exercise(lab, "equal-area").check(new Attempt("", state), Budget.scene());
        assertEquals(message, verdict.message());
    }
}
