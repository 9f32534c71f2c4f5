// @ts-check
/** @import { Property } from "../engine/types.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { stopOf, valueAt } from "./play.js";

/** @type {Property} */
const morph = { key: "t", label: "Morph", type: "number", default: "0", min: 0, max: 1 };
/** @type {Property} */
const steps = { key: "step", label: "Step", type: "integer", default: "1", min: 1, max: 9 };

test("a whole number stays for a whole step, a number moves in grains", () => {
  assert.equal(valueAt(steps, 3.99, 1), 3);
  assert.equal(valueAt(steps, 4, 1), 4);
  assert.equal(valueAt(morph, 0.29999999, 0.1), 0.3);
  assert.equal(valueAt(morph, 0.3996, 0.001), 0.399);
});

test("a play ends at the end of the range", () => {
  assert.equal(valueAt(steps, 40, 1), 9);
  assert.equal(valueAt(morph, 1.7, 0.001), 1);
});

test("steps are ones for whole numbers and tenths of the range for others", () => {
  assert.equal(stopOf(steps), 1);
  assert.equal(stopOf({ ...morph, min: -5, max: 5 }), 1);
});
