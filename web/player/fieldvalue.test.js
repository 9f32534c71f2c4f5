// @ts-check
/** @import { Field } from "../engine/types.js" */
import assert from "node:assert/strict";
import { test } from "node:test";
import { sampled } from "./fieldvalue.js";

/**
 * @param {number[]} samples
 * @returns {Field}
 */
const field = (samples) => ({
  kind: "field",
  view: [0, 2, 0, 2],
  columns: 2,
  rows: 2,
  samples: Float32Array.from(samples),
  scale: { map: "cividis", lo: 0, hi: 1 },
  label: "f",
  program: null,
  overlay: [],
});

test("a sample is read at the centre of its cell, a mean between two", () => {
  const f = field([1, 2, 3, 4]);
  assert.equal(sampled(f, 0.5, 0.5), 1);
  assert.equal(sampled(f, 1.5, 0.5), 2);
  assert.equal(sampled(f, 1, 0.5), 1.5);
  assert.equal(sampled(f, 1, 1), 2.5);
});

test("up to its edge a field has a value, and none beyond", () => {
  const f = field([1, 2, 3, 4]);
  assert.equal(sampled(f, 0, 0), 1);
  assert.equal(sampled(f, 2, 2), 4);
  assert.equal(sampled(f, 2.01, 1), undefined);
});

test("beside an undefined sample the nearest one decides", () => {
  const f = field([1, NaN, 3, 4]);
  assert.equal(sampled(f, 0.9, 0.9), 1);
  assert.ok(Number.isNaN(sampled(f, 1.2, 0.5)));
});
