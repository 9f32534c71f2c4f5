import assert from "node:assert/strict";
import test from "node:test";
import { readQuery, writeQuery } from "./location.js";

test("formulas survive the way through the address", () => {
  const texts = { map: "r*cos(theta)+a^2;r & θ = 50% #1", cell: "1.5,-2" };
  assert.deepEqual(readQuery(writeQuery(texts, ""), ["map", "cell"]), texts);
});

test("the default state has an empty query", () => {
  assert.equal(writeQuery({}, "?v=1&cell=1,2"), "");
});

test("the query is versioned and keeps what is not the lab's", () => {
  assert.equal(writeQuery({ cell: "1,2" }, "?theme=dark&cell=3,4"), "?v=1&cell=1,2&theme=dark");
});

test("only the lab's properties are read", () => {
  assert.deepEqual(readQuery("?v=1&theme=dark&cell=1,2&nonsense=3", ["cell"]), { cell: "1,2" });
});
