import assert from "node:assert/strict";
import test from "node:test";
import { angles, decades, fittingTicks, nice } from "./ticks.js";

const labels = (ticks) => ticks.map((tick) => tick.label);

test("steps are 1, 2 or 5 times a power of ten", () => {
  assert.deepEqual(labels(nice(0, 1, 5)), ["0", "0.2", "0.4", "0.6", "0.8", "1"]);
  assert.deepEqual(labels(nice(-30, 30, 3)), ["−20", "0", "20"]);
});

test("ticks lie exactly on the decimals that they show", () => {
  assert.deepEqual(
    nice(0, 1, 10).map((tick) => tick.at),
    [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
  );
});

test("long decimals are written in powers of ten", () => {
  assert.deepEqual(labels(nice(0, 3e-9, 3)), ["0", "10⁻⁹", "2×10⁻⁹", "3×10⁻⁹"]);
});

test("no ticks where doubles are no finer than the step", () => {
  assert.deepEqual(nice(1e16, 1e16 + 4, 4), []);
});

test("angles are multiples of π", () => {
  assert.deepEqual(labels(angles(0, 2 * Math.PI, 4)), ["0", "π/2", "π", "3π/2", "2π"]);
  assert.deepEqual(labels(angles(-Math.PI, 0, 2)), ["−π", "−π/2", "0"]);
});

test("decades are powers of ten", () => {
  assert.deepEqual(labels(decades(-2, 1, 4)), ["10⁻²", "10⁻¹", "1", "10"]);
});

test("an axis of places has no ticks", () => {
  assert.deepEqual(fittingTicks("none", 0, 10, 300, 12, true), []);
});

test("labels never touch, however short the axis", () => {
  for (let length = 20; length < 800; length += 7) {
    const ticks = fittingTicks("number", -1234.5, 9876.5, length, 12, true);
    ticks.slice(1).forEach((tick, i) => {
      const apart = ((tick.at - ticks[i].at) * length) / 11111;
      assert.ok(apart > 6 * (tick.label.length + ticks[i].label.length) / 2, `${length} pixels: ${labels(ticks)}`);
    });
  }
});

test("a picture of space has no ticks", () => {
  assert.deepEqual(fittingTicks("none", -2, 2, 400, 12, true), []);
});
