import assert from "node:assert/strict";
import test from "node:test";
import { expected, moved, rounded } from "./gain.js";

const point = { key: "p", type: "point" };
const polar = ([r, t]) => [r * Math.cos(t), r * Math.sin(t)];
const polarHandle = (p) => {
  const [c, s] = [Math.cos(p[1]), Math.sin(p[1])];
  const [x, y] = polar(p);
  return { x, y, gain: [c, s, -s / p[0], c / p[0]] };
};

test("a direct handle goes where the pointer is", () => {
  const handle = { x: 1, y: 2, gain: [1, 0, 0, 1] };
  assert.deepEqual(moved(handle, point, [1, 2], [1.25, 1.5], 0), [1.25, 1.5]);
});

test("a handle through a map reaches the pointer in a few steps", () => {
  const target = polar([1.7, 1.4]);
  let p = [1, 0.8];
  for (let step = 0; step < 5; step++) {
    p = moved(polarHandle(p), point, p, target, 0);
  }
  const [x, y] = polar(p);
  assert.ok(Math.hypot(x - target[0], y - target[1]) < 1e-8);
});

test("a vector has as many numbers as the gain has rows", () => {
  const vector = { key: "v", type: "numbers" };
  const handle = { x: 1, y: 0, gain: [1, 0, 0, 1, 0, 0] };
  assert.deepEqual(moved(handle, vector, [1, 0, 7], [2, 3], 0), [2, 3, 7]);
  assert.deepEqual(moved(handle, vector, [1], [2, 3], 0), [2, 3, 0]);
  assert.deepEqual(moved({ x: 1, y: 0, gain: [1, 0] }, vector, [1, 5, 7], [2, 3], 0), [2]);
});

test("a number stays in its range", () => {
  const number = { key: "n", type: "number", min: 0, max: 1 };
  assert.equal(moved({ x: 0, y: 0, gain: [1, 0] }, number, 0.5, [7, 0], 0), 1);
});

test("an integer moves by whole steps", () => {
  const integer = { key: "n", type: "integer", min: 0, max: 9 };
  assert.equal(moved({ x: 0, y: 0, gain: [1, 0] }, integer, 3, [1.7, 0], 0), 5);
});

test("a handle of a number is drawn on its line", () => {
  assert.deepEqual(expected({ x: 1, y: 1, gain: [0.5, 0] }, [3, 4]), [3, 1]);
});

test("values have no more digits than can be seen", () => {
  assert.equal(rounded(0.123456, 0.002), 0.123);
  assert.equal(rounded(1234.56, 3), 1235);
  assert.ok(Object.is(rounded(-0.0001, 0.01), 0));
});
