// @ts-check
/** @import { View } from "../engine/types.js" */
// Arithmetic of panning and zooming: windows are [xmin, xmax, ymin, ymax].
import { rounded } from "./gain.js";

/** Windows keep this many parts of their width as resolution, so that addresses stay short. */
const PARTS = 2000;
/** As org.jacoscope.lab.ViewProperty has them, and a margin for rounding. */
const FARTHEST = 9e14;
const NARROWEST = 1e-8;

/**
 * @param {View} view
 * @param {number} dx
 * @param {number} dy
 * @returns {View}
 */
export const panned = ([xmin, xmax, ymin, ymax], dx, dy) => [xmin + dx, xmax + dx, ymin + dy, ymax + dy];

/**
 * The window made `factor` times as wide, a point of it staying where it is.
 *
 * @param {View} view
 * @param {number} factor
 * @param {[number, number]} about
 * @returns {View}
 */
export const zoomed = ([xmin, xmax, ymin, ymax], factor, [x, y]) => [
  x + (xmin - x) * factor,
  x + (xmax - x) * factor,
  y + (ymin - y) * factor,
  y + (ymax - y) * factor,
];

/**
 * The window that keeps under two fingers what was under them at first: made `factor` times as wide about the place between
 * them, which then moves with them.
 *
 * @param {View} view
 * @param {number} factor
 * @param {[number, number]} place
 * @param {[number, number]} moved as far as that is in the first window
 * @returns {View}
 */
export const pinched = (view, factor, place, [dx, dy]) => panned(zoomed(view, factor, place), -dx * factor, -dy * factor);

/**
 * Whether an engine draws it: neither so narrow nor so far away that its pixels have no coordinates of their own.
 *
 * @param {View} view
 */
export const isShowable = ([xmin, xmax, ymin, ymax]) =>
  [[xmin, xmax], [ymin, ymax]].every(([from, to]) => {
    const reach = Math.max(Math.abs(from), Math.abs(to));
    return reach < FARTHEST && to - from > NARROWEST * reach;
  });

/**
 * @param {View} view
 * @returns {[number, number]}
 */
export const centre = ([xmin, xmax, ymin, ymax]) => [(xmin + xmax) / 2, (ymin + ymax) / 2];

/**
 * The window with no more digits than can be seen.
 *
 * @param {View} view
 * @returns {[number, number, number, number]} as a property's value
 */
export function tidy([xmin, xmax, ymin, ymax]) {
  const [fineX, fineY] = [(xmax - xmin) / PARTS, (ymax - ymin) / PARTS];
  return [rounded(xmin, fineX), rounded(xmax, fineX), rounded(ymin, fineY), rounded(ymax, fineY)];
}
