import assert from "node:assert/strict";
import test from "node:test";
import { panned, tidy, zoomed } from "./window.js";

test("zooming leaves the point under the pointer where it is", () => {
  const [xmin, xmax] = zoomed([0, 4, 0, 4], 0.5, [1, 3]);
  assert.equal((1 - xmin) / (xmax - xmin), 0.25);
});

test("zooming in and out again is the identity", () => {
  assert.deepEqual(zoomed(zoomed([-1, 3, 2, 4], 2, [0, 3]), 0.5, [0, 3]), [-1, 3, 2, 4]);
});

test("panning keeps the size", () => {
  assert.deepEqual(panned([0, 1, 0, 2], 0.5, -1), [0.5, 1.5, -1, 1]);
});

test("windows have short addresses", () => {
  assert.deepEqual(tidy([-1.23456789, 2.3456789, 0, 1]), [-1.235, 2.346, 0, 1]);
});
