import assert from "node:assert/strict";
import test from "node:test";
import { History } from "./history.js";

test("undo and redo walk the same states", () => {
  const history = new History({ a: 0 });
  history.step({ a: 1 }, 0, true);
  history.step({ a: 2 }, 10, true);
  assert.deepEqual([history.undo(), history.undo(), history.undo()], [{ a: 1 }, { a: 0 }, undefined]);
  assert.deepEqual([history.redo(), history.redo(), history.redo()], [{ a: 1 }, { a: 2 }, undefined]);
});

test("typing in one field is one step", () => {
  const history = new History({ f: "" });
  history.step({ f: "x" }, 5000, false);
  history.step({ f: "x^" }, 5300, false);
  history.step({ f: "x^2" }, 5600, false);
  assert.deepEqual(history.undo(), { f: "" });
});

test("a drag right after another is a step of its own", () => {
  const history = new History({ p: 0 });
  history.step({ p: 1 }, 0, true);
  history.step({ p: 2 }, 100, true);
  assert.deepEqual(history.undo(), { p: 1 });
});

test("a new step forgets what was undone", () => {
  const history = new History({ a: 0 });
  history.step({ a: 1 }, 0, true);
  history.undo();
  history.step({ a: 5 }, 10, true);
  assert.equal(history.redo(), undefined);
});

test("a gesture that ends where it began is no step", () => {
  const history = new History({ a: 0 });
  history.step({ a: 0 }, 0, true);
  assert.equal(history.undo(), undefined);
});
