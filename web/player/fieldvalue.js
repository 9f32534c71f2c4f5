// @ts-check
/** @import { Field } from "../engine/types.js" */

/**
 * The value of a field at a place, between its samples; NaN where it is undefined, undefined outside.
 *
 * @param {Field} field
 * @param {number} x
 * @param {number} y
 * @returns {number | undefined}
 */
export function sampled({ view: [xmin, xmax, ymin, ymax], columns, rows, samples }, x, y) {
  if (!(x >= xmin && x <= xmax && y >= ymin && y <= ymax)) {
    return undefined;
  }
  // Samples stand at the centres of cells; half a cell from the edge there is nothing to go between.
  const column = within(((x - xmin) / (xmax - xmin)) * columns - 0.5, columns - 1);
  const row = within(((y - ymin) / (ymax - ymin)) * rows - 0.5, rows - 1);
  const [left, below] = [Math.min(Math.floor(column), Math.max(0, columns - 2)), Math.min(Math.floor(row), Math.max(0, rows - 2))];
  const [right, above] = [Math.min(left + 1, columns - 1), Math.min(below + 1, rows - 1)];
  const [s, t] = [column - left, row - below];
  const low = (1 - s) * samples[below * columns + left] + s * samples[below * columns + right];
  const high = (1 - s) * samples[above * columns + left] + s * samples[above * columns + right];
  const value = (1 - t) * low + t * high;
  // At the rim of where the field is defined, the nearest sample decides.
  return Number.isNaN(value) ? samples[Math.round(row) * columns + Math.round(column)] : value;
}

/**
 * @param {number} at
 * @param {number} last
 */
const within = (at, last) => Math.max(0, Math.min(last, at));
