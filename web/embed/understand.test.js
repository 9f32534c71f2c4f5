import assert from "node:assert/strict";
import { test } from "node:test";
import { parseValue } from "../player/values.js";
import { understand } from "./understand.js";

const lab = {
  properties: [
    { key: "size", type: "number", default: "0.5" },
    { key: "cell", type: "point", default: "2,0.75" },
    { key: "domain", type: "view", default: "auto" },
    { key: "map", type: "formulas", default: "x;y", min: 2, max: 2 },
    { key: "t", type: "number", default: "1" },
  ],
};
const hear = (message) => understand(message, lab, new Set(["t"]), parseValue);
const set = (state) => hear({ type: "jacoscope:set", version: 1, state });

test("values and texts become changes", () => {
  assert.deepEqual(set({ size: 0.2, cell: "1,2", map: ["x^2", "y"] }), {
    request: { act: "set", changes: { size: 0.2, cell: [1, 2], map: ["x^2", "y"] } },
  });
});

test("null is the value at first", () => {
  assert.deepEqual(set({ cell: null }).request.changes, { cell: [2, 0.75] });
});

test("what others say is not for us", () => {
  for (const message of [undefined, null, 7, "jacoscope:set", [], { type: 3 }, { context: "h5p" }, { type: "other" }]) {
    assert.deepEqual(hear(message), {});
  }
});

test("complaints say what was found and what was expected", () => {
  assert.equal(
    hear({ type: "jacoscope:get" }).complaint.message,
    "Found the version undefined; expected version: 1.",
  );
  assert.equal(
    hear({ type: "jacoscope:dance", version: 1 }).complaint.message,
    'Found the type "jacoscope:dance"; expected jacoscope:set, jacoscope:get, jacoscope:play, jacoscope:pause, jacoscope:reset.',
  );
  assert.deepEqual(set({ sise: 1 }).complaint, {
    message: 'Found the property "sise"; expected one of size, cell, domain, map, t.',
    found: 'the property "sise"',
    expected: "one of size, cell, domain, map, t",
    property: "sise",
  });
  assert.equal(set({ t: 0 }).complaint.message, "Found a value for t; expected none: the frame's address locks t.");
  assert.equal(
    set({ size: [1] }).complaint.message,
    "Found a list of 1 for size; expected a number, or a text as in addresses.",
  );
});

test("lists have their lengths, and numbers are finite", () => {
  const bad = [{ cell: [] }, { cell: [1, 2, 3] }, { cell: [1, NaN] }, { domain: [1] }, { domain: [0, 1, 0, Infinity] }];
  bad.push({ map: [] }, { map: ["x"] }, { map: ["x", "y", "z"] }, { size: NaN }, { size: -Infinity });
  for (const state of bad) {
    assert.equal(set(state).request, undefined, JSON.stringify(state));
  }
  assert.deepEqual(set({ domain: [0, 1, 0, 1] }).request.changes, { domain: [0, 1, 0, 1] });
  assert.equal(set({ cell: [1] }).complaint.message, "Found a list of 1 for cell; expected a list of two numbers, or a text as in addresses.");
});

test("one bad value refuses the whole message", () => {
  assert.equal(set({ size: 0.2, cell: {} }).request, undefined);
});

test("hostile messages are refused without harm", () => {
  const cyclic = [];
  cyclic.push(cyclic);
  const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000));
  const proto = JSON.parse('{"__proto__": {"polluted": 1}}');
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, 1]));
  const states = [cyclic, { cell: cyclic }, { cell: deep }, proto, { constructor: 1 }, { toString: "" }, many, null, 1n];
  states.push({ map: "x".repeat(10_001) }, { cell: new Array(1e6).fill(0) }, { size: 10n }, { size: true }, { map: [1] });
  for (const state of states) {
    const { complaint, request } = set(state);
    assert.equal(request, undefined);
    assert.ok(complaint.message.length < 300, complaint.message);
  }
  assert.equal({}.polluted, undefined);
});
