// @ts-check
// How large figures are in a frame. What a frame would like depends on its width alone, so that pages which give frames
// the height they ask for come to rest; what it does with the height it has may differ.

/** Narrower figures stand in fewer columns, if the height is there. */
const NARROWEST = 240;
/** Figures grow no larger than this, in sizes that they were arranged with. */
const LARGEST = 1.5;
/** Lower rooms are taken for this one: then the frame scrolls. */
const LOWEST = 110;

/**
 * @typedef {{ width: number, height: number }} Size
 * @typedef {{ direction: "row", scale: number } | { direction: "column", width: number }} Fit  scale: of the sizes of
 *     figures side by side, in one row or more; width: of each of those below each other
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
  return inColumns(columnsFor(sizes, width), sizes, gap, width, Infinity);
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
  const narrowest = Math.min(...sizes.map((size) => size.width));
  let best = inColumns(sizes.length, sizes, gap, width, height);
  for (let columns = sizes.length - 1; columns >= columnsFor(sizes, width); columns--) {
    const fit = inColumns(columns, sizes, gap, width, height);
    if (smallest(fit, narrowest) > smallest(best, narrowest)) {
      best = fit;
    }
  }
  return best;
}

/**
 * @param {Fit} fit
 * @param {number} narrowest width that a figure was arranged with
 */
const smallest = (fit, narrowest) => (fit.direction === "row" ? fit.scale * narrowest : fit.width);

/**
 * @param {Size[]} sizes
 * @param {number} width
 */
const columnsFor = (sizes, width) => Math.max(1, Math.min(sizes.length, Math.floor(width / NARROWEST)));

/**
 * The largest figures in rows of at most so many.
 *
 * @param {number} columns
 * @param {Size[]} sizes
 * @param {number} gap
 * @param {number} width
 * @param {number} room
 * @returns {Fit}
 */
function inColumns(columns, sizes, gap, width, room) {
  const rows = Math.ceil(sizes.length / columns);
  const height = room - gap * (rows - 1);
  if (columns === 1 && rows > 1) {
    return { direction: "column", width: Math.min(width, height / sum(sizes.map((size) => size.height / size.width))) };
  }
  let scale = Math.min(LARGEST, height / (rows * Math.max(...sizes.map((size) => size.height))));
  for (let i = 0; i < sizes.length; i += columns) {
    const row = sizes.slice(i, i + columns);
    scale = Math.min(scale, (width - gap * (row.length - 1)) / sum(row.map((size) => size.width)));
  }
  return { direction: "row", scale };
}

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
