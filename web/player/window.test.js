import assert from "node:assert/strict";
import test from "node:test";
import { isShowable, panned, pinched, tidy, zoomed } from "./window.js";

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

test("what was under two fingers stays under them", () => {
  // Half as far apart, and moved by one unit of the first window: the place between them moves along.
  const [xmin, xmax, ymin, ymax] = pinched([0, 4, 0, 4], 2, [1, 2], [1, 0]);
  assert.equal(xmax - xmin, 8);
  assert.equal((1 - xmin) / (xmax - xmin), (1 + 1) / 4);
  assert.equal((2 - ymin) / (ymax - ymin), 2 / 4);
});

test("windows that no engine draws are known", () => {
  assert.ok(isShowable([-1e-3, 1e-3, 0, 1]));
  assert.ok(!isShowable([1, 1 + 1e-9, 0, 1]));
  assert.ok(!isShowable([0, 1e15, 0, 1]));
});
