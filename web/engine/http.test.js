import assert from "node:assert/strict";
import test from "node:test";
import { httpEngine } from "./http.js";

const say = (key, values = {}) => `${key} ${Object.values(values)}`;

/** An engine whose server gives these answers one after the other, and how often it was asked. */
function engineOf(t, ...answers) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const fetched = t.mock.method(globalThis, "fetch", async () => answers.shift());
  return { engine: httpEngine("/api/v1", say), asked: () => fetched.mock.callCount() };
}

const busy = () => new Response('{"detail": "Busy."}', { status: 503, headers: { "Retry-After": "1" } });
const good = () => new Response('{"groups": [1]}');

/** Lets all that is waiting go on, up to some seconds later. */
async function later(t, seconds) {
  for (let i = 0; i < seconds * 10; i++) {
    await new Promise(setImmediate);
    t.mock.timers.tick(100);
  }
}

test("a busy server is asked again when it says", async (t) => {
  const { engine, asked } = engineOf(t, busy(), busy(), good());
  const groups = engine.palette(new AbortController().signal);
  await later(t, 0.9);
  assert.equal(asked(), 1);
  await later(t, 4);
  assert.deepEqual([await groups, asked()], [[1], 3]);
});

test("but not for ever", async (t) => {
  const { engine, asked } = engineOf(t, busy(), busy(), busy(), good());
  const groups = assert.rejects(engine.palette(new AbortController().signal), { status: 503, message: "Busy." });
  await later(t, 5);
  await groups;
  assert.equal(asked(), 3);
});

test("what is wrong is not asked again", async (t) => {
  const { engine, asked } = engineOf(t, new Response("?", { status: 422 }), good());
  await assert.rejects(engine.palette(new AbortController().signal), { status: 422, message: "engine.answered 422" });
  assert.equal(asked(), 1);
});

test("who waits for nothing any more lets go at once", async (t) => {
  const { engine } = engineOf(t, busy());
  const stop = new AbortController();
  const groups = assert.rejects(engine.palette(stop.signal));
  await new Promise(setImmediate);
  globalThis.fetch.mock.mockImplementation(() => Promise.reject(stop.signal.reason));
  stop.abort();
  await groups;
});
