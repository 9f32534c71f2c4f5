import assert from "node:assert/strict";
import { test } from "node:test";
import { H5P_HELLO, h5pAnswer, heightMessages, secretOf } from "./heights.js";

test("a height is told in every dialect", () => {
  assert.deepEqual(heightMessages(412, "a1B2"), [
    { type: "jacoscope:resize", version: 1, height: 412 },
    { subject: "lti.frameResize", height: 412 },
    { context: "h5p", action: "prepareResize", scrollHeight: 412, clientHeight: 412 },
    { message: "height", value: 412, secret: "a1B2" },
  ]);
});

test("without WordPress nothing is said to it", () => {
  assert.equal(heightMessages(412, "").length, 3);
});

test("the handshake of H5P ends with a height", () => {
  const parent = (action) => h5pAnswer({ context: "h5p", action }, 412);
  assert.deepEqual(parent("ready"), H5P_HELLO);
  assert.equal(parent("hello").action, "prepareResize");
  assert.deepEqual(parent("resizePrepared"), { context: "h5p", action: "resize", scrollHeight: 412 });
  assert.equal(parent("anything"), undefined);
  assert.equal(h5pAnswer(null, 412), undefined);
});

test("WordPress's secret stands behind the query", () => {
  assert.equal(secretOf("#?secret=xYz9"), "xYz9");
  assert.equal(secretOf("#?secret=<b>"), "");
  assert.equal(secretOf("#lesson"), "");
});
