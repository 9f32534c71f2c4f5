import assert from "node:assert/strict";
import { test } from "node:test";
import { fitted, natural } from "./fit.js";

const pair = [
  { width: 380, height: 420 },
  { width: 400, height: 420 },
];

test("a wide frame would like figures side by side, up to a size", () => {
  assert.deepEqual(natural(pair, 20, 800), { direction: "row", scale: 1 });
  assert.deepEqual(natural(pair, 20, 2000), { direction: "row", scale: 1.5 });
  assert.deepEqual(natural(pair, 20, 605), { direction: "row", scale: 0.75 });
});

test("a narrow one would like them below each other", () => {
  assert.deepEqual(natural(pair, 20, 320), { direction: "column", width: 320 });
  assert.equal(natural(pair.slice(1), 20, 320).direction, "row");
});

test("figures fit a low frame", () => {
  assert.deepEqual(fitted(pair, 20, 800, 210), { direction: "row", scale: 0.5 });
});

test("and grow with a large one, but not for ever", () => {
  assert.deepEqual(fitted(pair, 20, 995, 700), { direction: "row", scale: 1.25 });
  assert.deepEqual(fitted(pair, 20, 2000, 2000), { direction: "row", scale: 1.5 });
});

test("in a narrow and low frame they stand as is larger", () => {
  assert.equal(fitted(pair, 20, 320, 200).direction, "row");
  assert.equal(fitted(pair, 20, 320, 700).direction, "column");
});

test("three figures stand in two rows where one would make them small", () => {
  const three = Array.from({ length: 3 }, () => ({ width: 250, height: 260 }));
  assert.deepEqual(natural(three, 20, 620), { direction: "row", scale: 1.2 });
  assert.deepEqual(natural(three, 20, 790), { direction: "row", scale: 1 });
  assert.deepEqual(fitted(three, 20, 520, 436), { direction: "row", scale: 0.8 });
  assert.deepEqual(fitted(three, 20, 415, 124), { direction: "row", scale: 124 / 260 });
});

test("a frame that is as high as it would like, or higher, shows what it would like", () => {
  for (let width = 200; width < 1500; width += 7) {
    const wish = natural(pair, 20, width);
    const heights =
      wish.direction === "row"
        ? 420 * wish.scale
        : 20 + pair.reduce((total, size) => total + (size.height / size.width) * wish.width, 0);
    for (const room of [heights, heights + 1, heights + 500]) {
      const fit = fitted(pair, 20, width, room);
      assert.equal(fit.direction, wish.direction);
      const [is, liked] = wish.direction === "row" ? [fit.scale, wish.scale] : [fit.width, wish.width];
      assert.ok(Math.abs(is - liked) < 1e-9 * liked, `${width}: ${is} and ${liked}`);
    }
  }
});
