import assert from "node:assert/strict";
import test from "node:test";
import { numberText, withoutNoise } from "./numbers.js";

const cases = [
  [0, "0"],
  [-0, "0"],
  [1, "1"],
  [0.5, "0.5"],
  [-2.25, "−2.25"],
  [Math.PI, "3.14159"],
  [1 / 3, "0.333333"],
  [100, "100"],
  [123456.7, "123457"],
  [1e6, "1×10⁶"],
  [-1.5e-7, "−1.5×10⁻⁷"],
  [0.0001, "0.0001"],
  [NaN, "undefined"],
  [Infinity, "∞"],
  [-Infinity, "−∞"],
];

for (const [value, text] of cases) {
  test(`${value} reads ${text}`, () => assert.equal(numberText(value), text));
}

test("what rounding left of a zero is shown as zero", () => {
  assert.deepEqual(withoutNoise([1, 6.1e-17, -2]), [1, 0, -2]);
});

test("small numbers among small numbers stay", () => {
  assert.deepEqual(withoutNoise([1e-20, 2e-20]), [1e-20, 2e-20]);
});

test("undefined neighbours do not hide numbers", () => {
  assert.deepEqual(withoutNoise([NaN, 1e-20]), [NaN, 1e-20]);
});
