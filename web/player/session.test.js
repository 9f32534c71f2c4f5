import assert from "node:assert/strict";
import test from "node:test";
import { Session } from "./session.js";

const lab = { id: "x", properties: [{ key: "a", type: "number", default: "1" }, { key: "b", type: "number", default: "1" }] };

/** A session whose engine refuses negative numbers. */
function session() {
  const scene = async (_, state) => {
    await new Promise(setImmediate);
    if (Object.values(state).some((value) => value < 0)) {
      throw new Error("Not below 0.");
    }
    return {};
  };
  const made = new Session(() => ({ scene }), lab, { a: 1, b: 1 });
  made.problems = [];
  made.listen(() => made.problem && made.problems.push(made.problem));
  return made;
}

test("what is proposed and can be shown is a step of the history", async () => {
  const made = session();
  await made.propose({ a: 2 });
  assert.deepEqual(made.shown.state, { a: 2, b: 1 });
  made.undo();
  assert.deepEqual(made.wanted, { a: 1, b: 1 });
});

test("what cannot be shown changes nothing, and why is told", async () => {
  const made = session();
  await made.propose({ a: 2 });
  await made.propose({ a: -1 });
  await made.whenSettled();
  assert.deepEqual([made.wanted, made.problem], [{ a: 2, b: 1 }, undefined]);
  assert.match(made.problems[0].message, /Not below 0/);
  await made.propose({ b: 3 });
  assert.deepEqual(made.shown.state, { a: 2, b: 3 });
  made.undo();
  assert.deepEqual(made.wanted, { a: 2, b: 1 });
});

test("a good proposal does not suffer from a bad one just before", async () => {
  const made = session();
  made.propose({ a: -1 });
  made.propose({ a: -2 });
  await made.propose({ b: 3 });
  assert.deepEqual([made.shown.state, made.problem], [{ a: 1, b: 3 }, undefined]);
});

test("what a person does meanwhile stays", async () => {
  const made = session();
  const judged = made.propose({ a: -1 });
  made.set({ a: 5 });
  await judged;
  await made.whenSettled();
  assert.deepEqual(made.shown.state, { a: 5, b: 1 });
});
