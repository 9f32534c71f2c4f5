import assert from "node:assert/strict";
import test from "node:test";
import { Problem } from "./problem.js";

test("a pointer names the property and which of its values", () => {
  const problem = new Problem({ detail: "No.", pointer: "/map/1", position: 4, length: 2 });
  assert.deepEqual([problem.property, problem.index, problem.position, problem.length], ["map", 1, 4, 2]);
});

test("a pointer to a whole property has no index", () => {
  assert.equal(new Problem({ pointer: "/size" }).index, -1);
});

test("without a detail the title speaks", () => {
  assert.equal(new Problem({ title: "Too large" }).message, "Too large");
});
