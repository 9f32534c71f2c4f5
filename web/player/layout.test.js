import assert from "node:assert/strict";
import test from "node:test";
import { arranged } from "./arrangement.js";
import { layoutOf } from "./layout.js";
import { Transform } from "./transform.js";

const figure = (more = {}) => ({
  id: "f",
  title: "Title",
  view: [-1, 1, -1, 1],
  xLabel: "x",
  yLabel: "y",
  xScale: "number",
  yScale: "number",
  equalAspect: true,
  viewProperty: null,
  marks: [],
  ...more,
});
const field = { kind: "field", view: [-1, 1, -1, 1], columns: 1, rows: 1, samples: [0], scale: { map: "vik", lo: -1, hi: 1 }, label: "det J" };

test("with equal aspect one unit is as long on both axes", () => {
  const transform = new Transform(layoutOf(figure({ view: [0, 4, 0, 1] }), 400, 400));
  assert.ok(Math.abs(transform.scaleX + transform.scaleY) < 1e-9);
});

test("an enlarged view still holds the figure's own", () => {
  const { view } = layoutOf(figure({ view: [0, 10, 0, 1] }), 400, 400);
  assert.ok(view[0] <= 0 && view[1] >= 10 && view[2] <= 0 && view[3] >= 1);
});

test("a field has a colour bar inside the figure", () => {
  const { bar, barTicks, width } = layoutOf(figure({ marks: [field] }), 400, 400);
  assert.ok(bar && bar.x + bar.width < width);
  assert.deepEqual([barTicks[0].label, barTicks.at(-1).label], ["−1", "1"]);
});

test("without a field there is no colour bar", () => {
  assert.equal(layoutOf(figure(), 400, 400).bar, undefined);
});

test("where nothing fits the plot stands alone", () => {
  const { plot, xTicks } = layoutOf(figure(), 60, 60);
  assert.deepEqual([plot.width, plot.height, xTicks.length], [60, 60, 0]);
});

test("a flat view wants a lower figure than a square one", () => {
  const [flat] = arranged([figure({ view: [0, 2, 0, 1] })]);
  const [square] = arranged([figure()]);
  assert.ok(flat.height / flat.width < square.height / square.width);
});

test("plots in a row are equally tall", () => {
  const figures = [figure({ marks: [field] }), figure({ view: [0, 2, 0, 1] }), figure({ equalAspect: false })];
  const heights = arranged(figures).map(({ width, height }, i) => layoutOf(figures[i], width, height).plot.height);
  heights.forEach((height) => assert.ok(Math.abs(height - heights[0]) < 2, String(heights)));
});

test("world and pixels are inverse to each other", () => {
  const transform = new Transform(layoutOf(figure({ view: [-3, 5, 0, 7] }), 437, 391));
  const [x, y] = transform.world(transform.x(1.25), transform.y(2.5));
  assert.ok(Math.abs(x - 1.25) < 1e-12 && Math.abs(y - 2.5) < 1e-12);
});
