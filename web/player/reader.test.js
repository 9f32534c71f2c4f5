import assert from "node:assert/strict";
import test from "node:test";
import { Reader } from "./reader.js";

test("what was typed is forgotten once the session has moved on, also when it comes back", async () => {
  /** @type {any[]} */
  const read = [];
  const good = ["r"];
  const engine = { read: async (/** @type {string} */ _, /** @type {any} */ state) => read.push(String(state.map)) && [] };
  const lab = { id: "a", properties: [{ key: "map", type: "formulas" }] };
  /** @type {any} */
  const session = { engine: () => engine, lab, wanted: { map: good } };
  const reader = new Reader(session, () => {});
  reader.type("map", ["r+("]);
  session.wanted = { map: ["r+("] };
  reader.follow();
  session.wanted = { map: good };
  await reader.follow();
  assert.deepEqual(read, ["r+(", "r"]);
});
