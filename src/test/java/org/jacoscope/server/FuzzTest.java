package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.num.Rng;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.Operation;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a request, the answer is not a failure of the server. */
class FuzzTest {
    private static final long SEED = 20_260_101;
    private static final int ROUNDS = 60;

    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e308", "1e999", "0.1", "\"NaN\"", "x",
            "^", "(", ")", "sin(", "x^x^", "\\ud83d", "θ", "1/0", "if(x<1,", "-", "\u0000", "16", "0", "[[]]", "{}");

    @Test
    void mutatedBodiesNeverFailTheServer() {
        Rng random = new Rng(SEED);
        for (Operation operation : Calculus.operations()) {
            for (int round = 0; round < ROUNDS; round++) {
                String body = mutate(operation.example(), random);
                Answer answer = TestServer.shared().post("/api/v1/" + operation.path(), body);
                assertTrue(answer.status() < 500, () -> "seed " + SEED + ", " + operation.path() + ": " + body);
            }
        }
    }

    @Test
    void mutatedStatesNeverFailTheServer() {
        Rng random = new Rng(SEED);
        String state = "{\"names\": [\"x\", \"y\"], \"map\": [\"x^2 + y\", \"x y\"], \"t\": 0.5, \"cell\": [1, 0.5]}";
        for (int round = 0; round < ROUNDS; round++) {
            String body = mutate(state, random);
            Answer answer = TestServer.shared().post("/api/v1/labs/polar-grid/scene?quality=draft", body);
            assertTrue(answer.status() < 500, () -> "seed " + SEED + ": " + body);
        }
    }

    private static String mutate(String text, Rng random) {
        String mutated = text;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(mutated.length() + 1);
            int to = Math.min(mutated.length(), from + random.nextInt(6));
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            mutated = mutated.substring(0, from) + piece + mutated.substring(to);
        }
        return mutated;
    }
}
