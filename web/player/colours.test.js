import assert from "node:assert/strict";
import test from "node:test";
import { colourise } from "./colours.js";
import { table } from "./colourmaps.js";

const hex = (samples, scale) => Buffer.from(colourise(Float32Array.from(samples), scale)).toString("hex");

test("values beyond the scale take the end's colour", () => {
  const scale = { map: "vik", lo: -1, hi: 1 };
  const colours = Buffer.from(table("vik")).toString("hex");
  assert.equal(hex([-5, 5], scale), `${colours.slice(0, 6)}ff${colours.slice(-6)}ff`);
});

test("infinities take the end's colour too", () => {
  const scale = { map: "cividis", lo: 0, hi: 1 };
  assert.equal(hex([-Infinity, Infinity], scale), hex([0, 1], scale));
});

test("what is undefined stays transparent", () => {
  assert.equal(hex([NaN], { map: "cividis", lo: 0, hi: 1 }), "00000000");
});

test("a cyclic map meets itself", () => {
  const scale = { map: "phase", lo: 0, hi: 1 };
  assert.equal(hex([0, 1, 2.25], scale), hex([1, 2, 0.25], scale));
});

for (const map of ["cividis", "vik", "phase"]) {
  test(`${map} has 256 colours`, () => assert.equal(table(map).length, 3 * 256));
}
