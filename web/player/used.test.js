import assert from "node:assert/strict";
import test from "node:test";
import { isUsed } from "./used.js";

const map = { key: "map", type: "formulas", parameters: ["a", "b"] };
const a = { key: "a", type: "number" };
const size = { key: "size", type: "number" };
const all = [map, a, size];

test("a parameter is used while a formula mentions it", () => {
  assert.equal(isUsed(a, all, { map: ["a x", "y"] }), true);
  assert.equal(isUsed(a, all, { map: ["2a+x", "y"] }), true);
});

test("a parameter is not used where its letter is part of a name", () => {
  assert.equal(isUsed(a, all, { map: ["tan(x)", "alpha + a1"] }), false);
});

test("what is no parameter is always used", () => {
  assert.equal(isUsed(size, all, { map: ["x", "y"] }), true);
});
