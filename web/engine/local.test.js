import assert from "node:assert/strict";
import test from "node:test";
import { LocalEngine } from "./local.js";

const say = (key, { why } = {}) => (why ? `${key}: ${why}` : key);

/** What the engine makes of workers that answer as told, with a clock that is told too. */
function bench(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const workers = [];
  const told = [];
  class FakeWorker {
    constructor() {
      workers.push(this);
      this.asked = [];
      this.terminated = false;
    }
    postMessage(message) {
      this.asked.push(message);
    }
    terminate() {
      this.terminated = true;
    }
    say(data) {
      this.onmessage?.({ data });
    }
    answer(scene) {
      this.say({ id: this.asked.at(-1).id, scene });
    }
  }
  const engine = new LocalEngine(
    () => new FakeWorker(),
    (sentence) => told.push(sentence),
    say,
  );
  const ask = (signal = new AbortController().signal) => engine.scene("lab", { a: 1 }, "draft", signal);
  return { engine, workers, told, ask, tick: (ms) => t.mock.timers.tick(ms) };
}

/** The same with a worker that has loaded and answered once. */
async function warm(t) {
  const made = bench(t);
  const first = made.ask();
  made.workers[0].say({});
  made.workers[0].answer("first");
  await first;
  return made;
}

test("a worker is asked when it has loaded", async (t) => {
  const { workers, ask, engine } = bench(t);
  const scene = ask();
  const verdict = engine.check("lab", "exercise", { answer: "2" }, new AbortController().signal);
  assert.equal(workers.length, 1);
  assert.deepEqual(workers[0].asked, []);
  workers[0].say({});
  assert.deepEqual(workers[0].asked, [
    { id: 1, method: "scene", args: ["lab", { a: 1 }, "draft"] },
    { id: 2, method: "check", args: ["lab", "exercise", "2", {}] },
  ]);
  workers[0].say({ id: 2, verdict: "right" });
  workers[0].say({ id: 1, scene: "seen" });
  assert.deepEqual([await scene, await verdict], ["seen", "right"]);
});

test("a verdict's state is plain, as a person's is", async (t) => {
  const { workers, engine } = bench(t);
  const verdict = engine.check("lab", "exercise", { answer: "", state: { a: 1 } }, new AbortController().signal);
  workers[0].say({});
  workers[0].say({ id: 1, verdict: { correct: false, message: "There.", state: { point: Float64Array.of(1, 2) } } });
  assert.deepEqual(await verdict, { correct: false, message: "There.", state: { point: [1, 2] } });
});

test("loading may take its time", (t) => {
  const { workers, ask, tick } = bench(t);
  ask();
  tick(60_000);
  assert.equal(workers.length, 1);
});

test("a problem is told as the server tells it", async (t) => {
  const { workers, ask } = bench(t);
  const asked = ask();
  workers[0].say({});
  workers[0].say({ id: 1, problem: { detail: "No.", status: 422, pointer: "/map/1", position: 3 } });
  await assert.rejects(asked, { message: "No.", status: 422, property: "map", index: 1, position: 3 });
});

test("what is aborted may still end, within a grace", async (t) => {
  const { workers, ask, tick } = await warm(t);
  const abort = new AbortController();
  const asked = ask(abort.signal);
  abort.abort();
  tick(249);
  workers[0].answer("late");
  assert.equal(await asked, "late");
  tick(10_000);
  assert.equal(workers.length, 1);
});

test("what does not end within the grace ends with its worker", async (t) => {
  const { workers, ask, tick, told } = await warm(t);
  const abort = new AbortController();
  const asked = ask(abort.signal);
  const other = ask();
  abort.abort();
  tick(250);
  await assert.rejects(asked, { name: "AbortError" });
  assert.deepEqual([workers.length, workers[0].terminated], [2, true]);
  workers[1].say({});
  assert.deepEqual(workers[1].asked.map(({ id }) => id), [3]);
  workers[1].answer("asked again");
  assert.equal(await other, "asked again");
  assert.deepEqual(told, []);
});

test("what is aborted before the worker has loaded is never asked", async (t) => {
  const { workers, ask, tick } = bench(t);
  const abort = new AbortController();
  const asked = ask(abort.signal);
  abort.abort();
  tick(250);
  await assert.rejects(asked, { name: "AbortError" });
  workers[0].say({});
  assert.deepEqual([workers.length, workers[0].asked.length], [1, 0]);
});

test("a worker that fails is replaced, asked once more, and the person told once", async (t) => {
  const { workers, ask, told } = await warm(t);
  for (const time of [1, 2]) {
    const asked = ask();
    workers.at(-1).onerror({ message: "Uncaught Error" });
    assert.equal(workers.length, time + 1);
    workers.at(-1).say({});
    workers.at(-1).answer("again");
    assert.equal(await asked, "again");
  }
  assert.equal(told.length, 1);
});

test("a worker that says nothing for twelve seconds is replaced", async (t) => {
  const { workers, ask, tick, told } = await warm(t);
  const asked = ask();
  tick(11_000);
  workers[0].say({ id: 2, operations: 0 });
  tick(11_000);
  assert.equal(workers.length, 1);
  tick(1000);
  assert.equal(workers.length, 2);
  workers[1].say({});
  workers[1].answer("again");
  assert.equal(await asked, "again");
  assert.equal(told.length, 1);
});

test("a worker that is asked nothing may be silent", async (t) => {
  const { workers, tick } = await warm(t);
  tick(60_000);
  assert.equal(workers.length, 1);
});

test("what fails twice is a problem, and the next request has a new worker", async (t) => {
  const { workers, ask, told, tick } = await warm(t);
  const asked = ask();
  workers[0].onerror({ message: "Uncaught Error" });
  workers[1].say({});
  tick(12_000);
  await assert.rejects(asked, { status: 0, message: "engine.failed: engine.silent" });
  assert.deepEqual([workers.length, told.length], [2, 0]);
  const next = ask();
  workers[2].say({});
  workers[2].answer("next");
  assert.equal(await next, "next");
});

test("a program that cannot be loaded, or a worker that cannot be made, is a problem", async (t) => {
  const { workers, ask } = bench(t);
  const asked = ask();
  workers[0].onerror({});
  workers[1].onerror({});
  await assert.rejects(asked, /engine.failed: engine.unloaded/);
  const refused = new LocalEngine(() => {
    throw new Error("not here");
  }, assert.fail, say);
  await assert.rejects(
    refused.scene("lab", {}, "draft", new AbortController().signal),
    /engine.failed: Error: not here/,
  );
});
