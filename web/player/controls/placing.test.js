import assert from "node:assert/strict";
import test from "node:test";
import { placed } from "./placing.js";

/** The text with | at the caret, after something was chosen for the part between the first two bars. */
function chosen(marked, before, after = "") {
  const from = marked.indexOf("|");
  const to = marked.lastIndexOf("|") - (marked.lastIndexOf("|") > from ? 1 : 0);
  const text = marked.replaceAll("|", "");
  const part = placed(text, from, Math.max(from, to), { before, after });
  const result = text.slice(0, part.from) + part.text + text.slice(part.to);
  return `${result.slice(0, part.caret)}|${result.slice(part.caret)}`;
}

test("a function leaves the caret where its argument goes", () => {
  assert.equal(chosen("x+|", "sin(", ")"), "x+sin(|)");
  assert.equal(chosen("|", "atan2(", ", )"), "atan2(|, )");
});

test("a function goes around what is selected, and the caret to what is still missing", () => {
  assert.equal(chosen("2*|x+y|", "sin(", ")"), "2*sin(x+y)|");
  assert.equal(chosen("|y|", "atan2(", ", )"), "atan2(y, |)");
});

test("signs go after what is selected, names in its place", () => {
  assert.equal(chosen("|x|1", "<="), "x<=|1");
  assert.equal(chosen("a*|x|", "θ"), "a*θ|");
  assert.equal(chosen("2|", "pi"), "2pi|");
});
