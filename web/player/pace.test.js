import assert from "node:assert/strict";
import test from "node:test";
import { paced } from "./pace.js";

/** Frames that pass when told to. */
const frames = [];
globalThis.requestAnimationFrame = (callback) => frames.push(callback);
const nextFrame = () => frames.splice(0).forEach((callback) => callback());

test("what one task asks for several times is done once, right after it", async () => {
  let times = 0;
  const ask = paced(() => times++);
  ask();
  ask();
  assert.equal(times, 0);
  await undefined;
  assert.equal(times, 1);
  nextFrame();
  assert.equal(times, 1);
});

test("what is asked for later in a frame is done with the next", async () => {
  let times = 0;
  const ask = paced(() => times++);
  ask();
  await undefined;
  ask();
  await undefined;
  assert.equal(times, 1);
  nextFrame();
  assert.equal(times, 2);
});

test("what is done as a frame begins does not delay what is asked for after it", async () => {
  let times = 0;
  const ask = paced(() => times++);
  ask();
  await undefined;
  ask();
  nextFrame();
  ask();
  await undefined;
  assert.equal(times, 3);
});
