import assert from "node:assert/strict";
import test from "node:test";
import { pieces } from "./marks.js";

test("a text is cut at its marks and stays whole", () => {
  assert.deepEqual(pieces("x+sn(y)", [{ from: 2, to: 4, kind: "wrong" }, { from: 4, to: 5, kind: "pair" }]), [
    { text: "x+", kind: "" },
    { text: "sn", kind: "wrong" },
    { text: "(", kind: "pair" },
    { text: "y)", kind: "" },
  ]);
});

test("where marks overlap the first one wins, and what lies beyond the end is cut off", () => {
  const marks = [{ from: 1, to: 2, kind: "pair" }, { from: 0, to: 9, kind: "wrong" }];
  assert.deepEqual(pieces("abc", marks).map(({ kind }) => kind), ["wrong", "pair", "wrong"]);
  assert.deepEqual(pieces("", marks), []);
});
