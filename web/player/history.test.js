import assert from "node:assert/strict";
import test from "node:test";
import { History } from "./history.js";

test("undo and redo walk the same states", () => {
  const history = new History({ a: 0 });
  history.step({ a: 1 }, 0);
  history.step({ a: 2 }, 10);
  assert.deepEqual([history.undo(), history.undo(), history.undo()], [{ a: 1 }, { a: 0 }, undefined]);
  assert.deepEqual([history.redo(), history.redo(), history.redo()], [{ a: 1 }, { a: 2 }, undefined]);
});

test("a series, such as typing in one field, is one step", () => {
  const history = new History({ f: "" });
  history.step({ f: "x" }, 5000, "f");
  history.step({ f: "x^" }, 5900, "f");
  history.step({ f: "x^2" }, 6800, "f");
  assert.deepEqual(history.undo(), { f: "" });
});

test("whatever else follows at once is a step of its own, though it changes the same", () => {
  const history = new History({ p: 0 });
  history.step({ p: 1 }, 0);
  history.step({ p: 2 }, 100);
  history.step({ p: 3 }, 200, "typing");
  history.step({ p: 4 }, 300, "keys");
  assert.deepEqual([history.undo(), history.undo(), history.undo()], [{ p: 3 }, { p: 2 }, { p: 1 }]);
});

test("after a pause a series begins anew", () => {
  const history = new History({ f: "" });
  history.step({ f: "x" }, 0, "f");
  history.step({ f: "xy" }, 1500, "f");
  assert.deepEqual(history.undo(), { f: "x" });
});

test("a series that leads back to where it began is no step, and takes none with it", () => {
  const history = new History({ f: "" });
  history.step({ f: "x" }, 0);
  history.step({ f: "xy" }, 100, "f");
  history.step({ f: "x" }, 200, "f");
  history.step({ f: "xz" }, 300, "f");
  assert.deepEqual([history.undo(), history.undo(), history.undo()], [{ f: "x" }, { f: "" }, undefined]);
});

test("a new step forgets what was undone", () => {
  const history = new History({ a: 0 });
  history.step({ a: 1 }, 0);
  history.undo();
  history.step({ a: 5 }, 10);
  assert.equal(history.redo(), undefined);
});

test("a gesture that ends where it began is no step", () => {
  const history = new History({ a: 0 });
  history.step({ a: 0 }, 0);
  assert.equal(history.undo(), undefined);
});
