import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, statementOf } from "./tell.js";

test("numbers that JSON has not become texts, typed arrays lists", () => {
  assert.deepEqual(plain({ values: Float64Array.of(1, NaN), more: [-Infinity, true, null] }), {
    values: [1, "NaN"],
    more: ["-Infinity", true, null],
  });
});

test("a statement names the exercise, the answer and no actor", () => {
  const answer = { exercise: "area", attempt: { answer: "r^2" }, verdict: { correct: true, message: "Yes." } };
  const { timestamp, ...statement } = statementOf("https://a.org/labs/x", "en-GB", { question: "Which?" }, answer);
  assert.ok(Date.parse(timestamp) > 0);
  assert.equal(statement.object.id, "https://a.org/labs/x#area");
  assert.deepEqual(statement.object.definition.description, { "en-GB": "Which?" });
  assert.deepEqual(statement.result, { response: "r^2", success: true, completion: true });
  assert.equal("actor" in statement, false);
});

test("where the figure is the answer, its state is the response", () => {
  const respond = (attempt) => statementOf("https://a.org", "en", undefined, { exercise: "x", attempt, verdict: {} }).result.response;
  assert.equal(respond({ answer: "", state: { point: [1, 2] } }), '{"point":[1,2]}');
  assert.equal(respond({ answer: "(3, 4)", state: { point: [1, 2] } }), "(3, 4)");
});
