import assert from "node:assert/strict";
import test from "node:test";
import { brackets } from "./brackets.js";

test("the partner of the bracket before the caret is found, else of the one after it", () => {
  assert.deepEqual(brackets("sin(x(y))", 9).pair, [3, 8]);
  assert.deepEqual(brackets("sin(x(y))", 8).pair, [5, 7]);
  assert.deepEqual(brackets("sin(x)", 3).pair, [3, 5]);
  assert.equal(brackets("sin(x)", 0).pair, undefined);
  assert.deepEqual(brackets("()()", 2).pair, [0, 1]);
});

test("brackets without a partner are named in order", () => {
  assert.deepEqual(brackets("(x))((", 0).lone, [3, 4, 5]);
  assert.deepEqual(brackets("((x)", 1).lone, [0]);
  assert.equal(brackets("((x)", 1).pair?.[0], 1);
  assert.deepEqual(brackets("", 0), { pair: undefined, lone: [] });
});

test("ten thousand brackets take no time to speak of", () => {
  const start = performance.now();
  brackets("(".repeat(5000) + ")".repeat(5000), 5000);
  assert.ok(performance.now() - start < 200);
});
