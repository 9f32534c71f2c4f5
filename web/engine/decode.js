// @ts-check
/** @import { Scene } from "./types.js" */

/**
 * The lists of numbers that a scene has, by name, as the engine in the browser makes them.
 *
 * @type {{ [name: string]: { from: (numbers: unknown[], read: (number: unknown) => number) => ArrayLike<number> } }}
 */
const LISTS = {
  view: Float64Array,
  xy: Float64Array,
  starts: Int32Array,
  centre: Float64Array,
  axes: Float64Array,
  at: Float64Array,
  samples: Float32Array,
  parameters: Float64Array,
  levels: Float64Array,
  values: Float64Array,
  gain: Float64Array,
};
/** Single numbers that may be none. */
const NUMBERS = ["value", "x", "y", "lo", "hi"];

/**
 * Turns parsed JSON into a scene: lists of numbers become typed arrays, and the numbers that JSON cannot say, which
 * travel as strings, numbers.
 *
 * @param {any} json Modified
 * @returns {Scene}
 */
export function decodeScene(json) {
  for (const [name, value] of Object.entries(json)) {
    const list = LISTS[name];
    if (list) {
      json[name] = list.from(value, Number);
    } else if (name === "data") {
      json[name] = value.map((/** @type {unknown[]} */ row) => Float64Array.from(row, Number));
    } else if (NUMBERS.includes(name)) {
      json[name] = Number(value);
    } else if (typeof value === "object" && value) {
      decodeScene(value);
    }
  }
  return json;
}
