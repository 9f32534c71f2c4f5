import assert from "node:assert/strict";
import test from "node:test";
import { pastedRows } from "./rows.js";

const POINTS = [[1.5, 2], [-3, 0.25]];

test("points are read from one line and from tables of all kinds", () => {
  assert.deepEqual(pastedRows("1.5,2;-3,0.25"), POINTS);
  assert.deepEqual(pastedRows("1.5, 2; −3, 0.25;"), POINTS);
  assert.deepEqual(pastedRows("1.5,2\n-3,0.25\n"), POINTS);
  assert.deepEqual(pastedRows("x,y\r\n1.5,2\r\n-3,0.25"), POINTS);
  assert.deepEqual(pastedRows("1,5\t2\n-3\t0,25"), POINTS);
  assert.deepEqual(pastedRows("x;y\n1,5;2\n-3;0,25"), POINTS);
  assert.deepEqual(pastedRows("1.5 2\n-3 0.25"), POINTS);
  assert.deepEqual(pastedRows(""), []);
});

test("what is no list of points stays as it is", () => {
  for (const text of ["1,2,3", "1;2", "x,y", "1,2\n3", "1,two\n3,4"]) {
    assert.equal(pastedRows(text), text);
  }
});
