// @ts-check
// How large figures are in a frame. What a frame would like depends on its width alone, so that pages which give frames
// the height they ask for come to rest; what it does with the height it has may differ.

/** Figures in narrower frames stand below each other, if the height is there. */
const NARROW = 480;
/** Figures grow no larger than this, in sizes that they were arranged with. */
const LARGEST = 1.5;
/** Lower rooms are taken for this one: then the frame scrolls. */
const LOWEST = 110;

/**
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ direction: "row", scale: number } | { direction: "column", width: number }} Fit  scale: of the sizes of
 *     figures side by side; width: of each of those below each other
 */

/**
 * What the frame would like: figures as wide as it is.
 *
 * @param {Size[]} sizes of the figures beside each other
 * @param {number} gap between figures
 * @param {number} width that there is
 * @returns {Fit}
 */
export function natural(sizes, gap, width) {
  return sizes.length > 1 && width < NARROW
    ? { direction: "column", width }
    : { direction: "row", scale: rowScale(sizes, gap, width) };
}

/**
 * The largest figures that fit into what there is.
 *
 * @param {Size[]} sizes
 * @param {number} gap
 * @param {number} width
 * @param {number} room height that there is
 * @returns {Fit}
 */
export function fitted(sizes, gap, width, room) {
  const height = Math.max(room, LOWEST);
  const scale = Math.min(rowScale(sizes, gap, width), height / Math.max(...sizes.map((size) => size.height)));
  const stacked = Math.min(width, (height - gaps(sizes, gap)) / sum(sizes.map((size) => size.height / size.width)));
  const narrowest = scale * Math.min(...sizes.map((size) => size.width));
  return sizes.length > 1 && width < NARROW && stacked > narrowest
    ? { direction: "column", width: stacked }
    : { direction: "row", scale };
}

/**
 * @param {Size[]} sizes
 * @param {number} gap
 * @param {number} width
 */
const rowScale = (sizes, gap, width) =>
  Math.min(LARGEST, (width - gaps(sizes, gap)) / sum(sizes.map((size) => size.width)));

/**
 * @param {Size[]} sizes
 * @param {number} gap
 */
const gaps = (sizes, gap) => gap * (sizes.length - 1);

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
