import assert from "node:assert/strict";
import test from "node:test";
import { Newest } from "./newest.js";

/** A job that ends when told to, and says how it went. */
function job() {
  const log = { started: false, aborted: false };
  let end;
  const done = new Promise((resolve) => (end = resolve));
  const run = (signal) => {
    log.started = true;
    signal.addEventListener("abort", () => {
      log.aborted = true;
      end("aborted");
    });
    return done;
  };
  return { run, log, end };
}

test("jobs run one at a time", async () => {
  const queue = new Newest();
  const [first, second] = [job(), job()];
  const results = [queue.ask(first.run, true), queue.ask(second.run, true)];
  assert.deepEqual([first.log.started, second.log.started], [true, false]);
  first.end(1);
  assert.equal(await results[0], 1);
  assert.equal(second.log.started, true);
  second.end(2);
  assert.equal(await results[1], 2);
  assert.equal(queue.idle, true);
});

test("of those that wait only the newest runs", async () => {
  const queue = new Newest();
  const jobs = [job(), job(), job()];
  const results = jobs.map(({ run }) => queue.ask(run, true));
  assert.equal(await results[1], undefined);
  jobs[0].end("first");
  jobs[2].end("last");
  assert.deepEqual(await Promise.all(results), ["first", undefined, "last"]);
  assert.equal(jobs[1].log.started, false);
});

test("a job that is not urgent is aborted by the next; when its answer comes all the same, it counts", async () => {
  const queue = new Newest();
  const [slow, next] = [job(), job()];
  const results = [queue.ask(slow.run, false), queue.ask(next.run, true)];
  next.end("next");
  assert.deepEqual(await Promise.all(results), ["aborted", "next"]);
  assert.equal(slow.log.aborted, true);
});

test("a failure reaches who asked, and the queue goes on", async () => {
  const queue = new Newest();
  await assert.rejects(queue.ask(() => Promise.reject(new Error("no")), true), /no/);
  assert.equal(await queue.ask(async () => 7, true), 7);
});

test("what runs and what waits can be given up", async () => {
  const queue = new Newest();
  const [running, waiting] = [job(), job()];
  const results = [queue.ask(running.run, true), queue.ask(waiting.run, true)];
  queue.drop();
  assert.deepEqual(await Promise.all(results), [undefined, undefined]);
  assert.deepEqual([running.log.aborted, waiting.log.started, queue.idle], [true, false, true]);
});
