import assert from "node:assert/strict";
import test from "node:test";
import { naturalStep, perPixel, snapped, stepped } from "./steps.js";

const RANGE = { min: -5, max: 5, step: 0.05 };

test("numbers snap to multiples of the step, within the range", () => {
  assert.equal(snapped(0.1 + 0.2 + 0.01, RANGE), 0.3);
  assert.equal(snapped(7, RANGE), 5);
  assert.equal(snapped(0.512, { min: 0.001, max: 2, step: 0.01 }), 0.51);
  assert.equal(snapped(0.0004, { min: 0.001, max: 2, step: 0.01 }), 0.001);
  assert.equal(snapped(1.2345, RANGE, 0.005), 1.235);
});

test("steps leave no rounding behind and stop at the ends", () => {
  assert.equal(stepped(0.1, 4, RANGE), 0.3);
  assert.equal(stepped(4.98, 10, RANGE), 5);
  assert.equal(stepped(-0.05, 1, RANGE), 0);
});

test("without a step of its own a number moves by a tenth to a hundredth of its size", () => {
  const free = { min: -Infinity, max: Infinity, step: 0 };
  assert.equal(naturalStep(250), 10);
  assert.equal(naturalStep(0.075), 0.001);
  assert.equal(naturalStep(0), 0.1);
  assert.equal(stepped(250, 1, free), 260);
  assert.equal(stepped(-0.75, -10, free), -0.85);
});

test("a drag goes through many steps quickly and through few not too slowly", () => {
  assert.equal(perPixel({ min: 4, max: 40, step: 1 }), 1 / 8);
  assert.equal(perPixel({ min: 0, max: 1, step: 0.001 }), 0.001);
  assert.equal(perPixel({ min: -Infinity, max: Infinity, step: 0.1 }), 0.1 / 8);
});
