import assert from "node:assert/strict";
import test from "node:test";
import { decodeScene } from "./decode.js";

const scene = () =>
  decodeScene({
    figures: [
      {
        view: [0, 1, -1, 2],
        viewProperty: null,
        marks: [
          { kind: "polylines", xy: [0, "NaN", 1, "-Infinity"], starts: [0] },
          { kind: "field", view: [0, 1, 0, 1], samples: [0.1, "NaN"], scale: { map: "vik", lo: "-Infinity", hi: 1 } },
        ],
      },
    ],
    readouts: [
      { kind: "scalar", value: "Infinity" },
      { kind: "vector", values: [1, "NaN"] },
      { kind: "words", text: "1" },
    ],
    handles: [{ x: "NaN", y: 2, gain: [1, 0] }],
    tables: [{ columns: ["x"], data: [[1, "NaN"]] }],
  });

test("lists of numbers are typed arrays", () => {
  const { figures, readouts, handles, tables } = scene();
  const [lines, field] = figures[0].marks;
  assert.deepEqual(figures[0].view, Float64Array.of(0, 1, -1, 2));
  assert.deepEqual(lines.xy, Float64Array.of(0, NaN, 1, -Infinity));
  assert.deepEqual(lines.starts, Int32Array.of(0));
  assert.deepEqual(field.samples, Float32Array.of(0.1, NaN));
  assert.deepEqual(readouts[1].values, Float64Array.of(1, NaN));
  assert.deepEqual(handles[0].gain, Float64Array.of(1, 0));
  assert.deepEqual(tables[0], { columns: ["x"], data: [Float64Array.of(1, NaN)] });
});

test("single numbers that travel as strings are numbers, texts stay", () => {
  const { figures, readouts, handles } = scene();
  assert.equal(figures[0].marks[1].scale.lo, -Infinity);
  assert.equal(readouts[0].value, Infinity);
  assert.equal(readouts[2].text, "1");
  assert.deepEqual([handles[0].x, handles[0].y], [NaN, 2]);
});
