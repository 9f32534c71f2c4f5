import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { arranged } from "./arrangement.js";
import { layoutOf } from "./layout.js";

// What org.jacoscope.scene.LayoutCasesTest wrote down.
const golden = new URL("../../src/test/resources/golden/layouts.json", import.meta.url);
const { layouts, rows } = JSON.parse(readFileSync(golden, "utf8"));

const figureOf = ({ scale, ...figure }) => ({
  ...figure,
  marks: scale ? [{ kind: "field", scale: { map: scale.map, lo: scale.range[0], hi: scale.range[1] }, label: "det J" }] : [],
});

function near(found, expected, what) {
  assert.equal(found.length, expected.length, what);
  const size = Math.max(...expected.map(Math.abs));
  found.forEach((value, i) => assert.ok(Math.abs(value - expected[i]) <= 1e-9 * size, `${what}: ${found}, not ${expected}`));
}

const box = ({ x, y, width, height }) => [x, y, width, height];

function sameTicks(found, expected, what) {
  assert.deepEqual(found.map((tick) => tick.label), expected.map(([, label]) => label), what);
  expected.length > 0 && near(found.map((tick) => tick.at), expected.map(([at]) => at), what);
}

test("there are cases", () => assert.ok(layouts.length > 30 && rows.length > 15));

test("layouts are those of the SVG writer", () => {
  for (const { figure, size, plot, view, above, xTicks, yTicks, bar, barTicks } of layouts) {
    const what = JSON.stringify([figure, size]);
    const found = layoutOf(figureOf(figure), size[0], size[1]);
    near(box(found.plot), plot, `plot of ${what}`);
    near(found.view, view, `view of ${what}`);
    assert.equal(found.yNameAbove, above, what);
    sameTicks(found.xTicks, xTicks, `x ticks of ${what}`);
    sameTicks(found.yTicks, yTicks, `y ticks of ${what}`);
    near(found.bar ? box(found.bar) : [], bar ?? [], `bar of ${what}`);
    sameTicks(found.barTicks, barTicks, `bar ticks of ${what}`);
  }
});

test("figures are arranged as the SVG writer does", () => {
  for (const { figures, sizes } of rows) {
    const found = arranged(figures.map(figureOf));
    near(found.flatMap(({ width, height }) => [width, height]), sizes.flat(), JSON.stringify(figures));
  }
});
