package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.num.Rng;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.laws.ExerciseTable.Row;
import org.jacoscope.laws.ExerciseTable.Try;
import org.jacoscope.laws.ExerciseTables;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.json.JsonSink;
import org.junit.jupiter.api.Test;

/** Exercises over HTTP. */
class ExerciseRoutesTest {
    private static final TestServer SERVER = TestServer.shared();

    private static Answer post(String exercise, String body) {
        return SERVER.post("/api/v1/labs/determinant-map/exercises/" + exercise, body);
    }

    @Test
    void everyAnswerOfTheTableIsJudgedAlike() {
        for (Lab lab : Labs.all()) {
            for (Exercise exercise : lab.exercises()) {
                String path = "/api/v1/labs/" + lab.card().id() + "/exercises/" + exercise.id();
                Row row = Objects.requireNonNull(ExerciseTables.of(lab).get(exercise.id()));
                row.right()
                        .forEach(attempt ->
                                assertEquals(true, verdict(path, attempt).get("correct")));
                row.wrong().forEach((attempt, message) -> {
                    Map<String, Object> verdict = verdict(path, attempt);
                    assertEquals(false, verdict.get("correct"));
                    assertEquals(message, verdict.get("message"));
                });
            }
        }
    }

    private static Map<String, Object> verdict(String path, Try attempt) {
        byte[] body = JsonSink.bytes(out -> {
            out.beginObject();
            out.name("answer");
            out.string(attempt.text());
            out.name("state");
            out.beginObject();
            attempt.state().forEach((key, value) -> {
                out.name(key);
                out.string(value);
            });
            out.endObject();
            out.endObject();
        });
        Answer answer = SERVER.post(path, body, "application/json");
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    @Test
    void whatCannotBeReadIsAVerdict() {
        Answer answer = post("determinant", "{\"answer\": \"2x^2 - (y\"}");
        assertEquals(200, answer.status(), answer.body());
        assertEquals(false, answer.json().get("answered"));
        assertEquals(
                "A closing parenthesis is missing: the one opened at character 8 is never closed.",
                answer.json().get("message"));
    }

    @Test
    void verdictShowsWhereAConstructionFails() {
        Answer answer = post("reversing", "{\"state\": {\"map\": [\"x\", \"-y^3\"]}}");
        assertEquals(Map.of("point", List.of(-1.9375, 0.0)), answer.json().get("state"));
    }

    @Test
    void verdictOnWhatWasTypedShowsNothing() {
        assertFalse(post("determinant", "{\"answer\": \"1\"}").json().containsKey("state"));
    }

    @Test
    void stateThatIsNoneIsRefusedAtItsPlace() {
        Answer answer = post("reversing", "{\"state\": {\"map\": [\"x\", \"sinn(y)\"]}}");
        assertEquals(422, answer.status());
        assertEquals("/state/map/1", answer.json().get("pointer"));
        assertEquals("sin", answer.json().get("suggestion"));
        assertEquals(
                "/state should be an object with the lab's properties, not an array.",
                post("reversing", "{\"state\": []}").detail());
    }

    @Test
    void misspeltMemberIsRefused() {
        Answer answer = post("determinant", "{\"anser\": \"1\"}");
        assertEquals(422, answer.status());
        assertEquals(
                "There is no member \"anser\" here. Did you mean answer? The members are answer, state.",
                answer.detail());
    }

    @Test
    void unknownExerciseIsNotFound() {
        Answer answer = post("determinent", "{}");
        assertEquals(404, answer.status());
        assertEquals("There is no exercise \"determinent\". Did you mean determinant?", answer.detail());
    }

    /** What it may take is a number of operations ({@code EverywhereTest}), and a deadline that is looked at on the way. */
    @Test
    void hostileConstructionIsJudgedOrRefused() {
        String heavy = "gamma(x)+".repeat(1000) + "y";
        String body = "{\"state\": {\"map\": [\"" + heavy + "\", \"lgamma(" + heavy + ")\"]}}";
        Answer answer = post("reversing", body);
        assertTrue(answer.status() == 200 || answer.status() == 422, answer.body());
        Limits late = Limits.standard().deadline(0);
        try (Server server = Server.start(0, "127.0.0.1", late)) {
            Answer stopped = TestServer.with(server).post("/api/v1/labs/determinant-map/exercises/reversing", body);
            ProblemsTest.assertProblem(422, stopped);
            assertTrue(stopped.detail().startsWith("This took too long and was stopped."), stopped.detail());
        }
    }

    @Test
    void mutatedAttemptsNeverFailTheServer() {
        List<String> pieces =
                List.of("{", "}", "[", "]", ",", ";", "\"", "null", "1e999", "(", "x", "π", "-1", "[[", "\\");
        long seed = 20261125;
        Rng random = new Rng(seed);
        String body =
                "{\"answer\": \"[[x, 1], [y, x]]\", \"state\": {\"map\": [\"x\", \"-y^3\"], \"point\": [1, 0.5]}}";
        for (Exercise exercise : Labs.all().get(1).exercises()) {
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(body.length());
                int end = Math.min(body.length(), at + random.nextInt(4));
                String piece = pieces.get(random.nextInt(pieces.size()));
                String mutated = body.substring(0, at) + piece + body.substring(end);
                Answer answer = post(exercise.id(), mutated);
                assertTrue(answer.status() < 500, () -> "seed " + seed + ", " + exercise.id() + ": " + mutated);
            }
        }
    }
}
