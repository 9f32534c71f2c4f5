import assert from "node:assert/strict";
import { test } from "node:test";
import { matches, suggestion, wordsOf } from "./matching.js";

test("accents and capitals make no difference", () => {
  assert.deepEqual(wordsOf("Hénon’s Map, r·dθ"), ["henon", "s", "map", "r", "dθ"]);
});

test("each word of the query begins a word of the text", () => {
  assert.ok(matches("pol gri", "Polar grid distortion"));
  assert.ok(matches("", "anything"));
  assert.ok(!matches("polar flow", "Polar grid distortion"));
  assert.ok(!matches("lar", "Polar grid distortion"));
});

test("a slip of the finger has a suggestion", () => {
  const texts = ["Polar grid distortion", "The determinant map"];
  assert.equal(suggestion("determinent map", texts), "determinant map");
  assert.equal(suggestion("poalr", texts), "polar");
});

test("what resembles nothing, or is known, has no suggestion", () => {
  assert.equal(suggestion("xylophone", ["Polar grid"]), "");
  assert.equal(suggestion("polar determinant", ["Polar grid", "determinant"]), "");
});
