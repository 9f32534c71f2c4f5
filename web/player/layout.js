// @ts-check
// The same rules and constants as org.jacoscope.scene.Layout, so that canvas and SVG agree.
/** @import { ColourScale, Field, Figure, View } from "../engine/types.js" */
/** @import { Tick } from "./ticks.js" */
import { textWidth } from "./textwidth.js";
import { fittingTicks } from "./ticks.js";

/**
 * A rectangle in pixels, y downwards.
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 *
 * @typedef {object} Layout
 * @property {number} width
 * @property {number} height
 * @property {View} view  what the plot shows
 * @property {Box} plot  the marks' rectangle
 * @property {Tick[]} xTicks
 * @property {Tick[]} yTicks
 * @property {boolean} yNameAbove  whether the name of the y axis has a row of its own
 * @property {Box | undefined} bar  the colour bar
 * @property {Tick[]} barTicks
 */

export const FONT = 12;
export const TITLE_FONT = 13;
export const HEAD = 28;
export const NAME_ROW = 17;
export const TICK = 4;
export const TICK_GAP = 4;
const BARE_HEAD = 8;
export const FOOT = 24;
const MIN_LEFT = 36;
const MIN_RIGHT = 12;
const BAR_GAP = 14;
const BAR_WIDTH = 12;
const FLATTEST = 0.5;
const TALLEST = 1;
const PLOT_RATIO = 0.62;
const MIN_PLOT = 40;
const ROUNDS = 4;

/**
 * The layout with title, names, ticks and colour bar; without any of them where they would leave no room.
 *
 * @param {Figure} figure
 * @param {number} width
 * @param {number} height
 * @returns {Layout}
 */
export function layoutOf(figure, width, height) {
  const field = firstField(figure);
  const bottom = height - FOOT - (figure.xLabel ? NAME_ROW : 0);
  let left = MIN_LEFT;
  let right = MIN_RIGHT;
  for (let round = 0; ; round++) {
    const above = textWidth(figure.yLabel, FONT) > left - TICK - TICK_GAP;
    const top = headOf(figure, field) + (above ? NAME_ROW : 0);
    const room = { x: left, y: top, width: width - left - right, height: bottom - top };
    const plot = proportioned(figure, room);
    if (plot.width < MIN_PLOT || plot.height < MIN_PLOT) {
      return bareLayout(figure, width, height);
    }
    const layout = filled(figure, field, width, height, plot, above);
    if (round === ROUNDS || (leftNeeded(layout) <= left && rightNeeded(layout) <= right)) {
      return layout;
    }
    left = Math.max(left, leftNeeded(layout));
    right = Math.max(right, rightNeeded(layout));
  }
}

/**
 * What stands left and right of the plot takes, and what the rows above and below it take, in a box of that width and
 * about the right height.
 *
 * @param {Figure} figure
 * @param {number} width
 */
export function surroundings(figure, width) {
  const layout = layoutOf(figure, width, HEAD + width * ratio(figure) + FOOT);
  const names = (layout.yNameAbove ? NAME_ROW : 0) + (figure.xLabel ? NAME_ROW : 0);
  return {
    sides: leftNeeded(layout) + Math.max(MIN_RIGHT, rightNeeded(layout)),
    rows: headOf(figure, firstField(figure)) + names + FOOT,
  };
}

/** @param {Layout} layout */
const leftNeeded = ({ yTicks }) => Math.max(MIN_LEFT, TICK + TICK_GAP + widest(yTicks) + 2);

/** @param {Layout} layout */
const rightNeeded = (layout) => (layout.bar ? barRoom(layout.barTicks) : overhang(layout));

/** @param {Tick[]} ticks */
const barRoom = (ticks) => BAR_GAP + BAR_WIDTH + TICK + TICK_GAP + widest(ticks) + 2;

/**
 * Where the colour bar's labels end, or the plot.
 *
 * @param {Layout} layout
 */
export const barEnd = ({ bar, plot, barTicks }) => plot.x + plot.width + (bar ? barRoom(barTicks) : 0);

/** @param {Figure} figure */
export const firstField = (figure) =>
  /** @type {Field | undefined} */ (figure.marks.find((mark) => mark.kind === "field"));

/**
 * What of the room the plot takes: with equal aspect it has the proportions of the view, within limits, at the top and
 * in the middle.
 *
 * @param {Figure} figure
 * @param {Box} room
 * @returns {Box}
 */
function proportioned(figure, room) {
  if (!figure.equalAspect) {
    return room;
  }
  const width = Math.min(room.width, room.height / ratio(figure));
  return { x: room.x + (room.width - width) / 2, y: room.y, width, height: width * ratio(figure) };
}

/**
 * Height over width of a plot that suits the figure.
 *
 * @param {Figure} figure
 */
export function ratio(figure) {
  const [xmin, xmax, ymin, ymax] = figure.view;
  const wanted = (ymax - ymin) / (xmax - xmin);
  return figure.equalAspect ? Math.max(FLATTEST, Math.min(TALLEST, wanted)) : PLOT_RATIO;
}

/**
 * @param {Figure} figure
 * @param {number} width
 * @param {number} height
 * @returns {Layout}
 */
function bareLayout(figure, width, height) {
  const plot = { x: 0, y: 0, width, height };
  const view = shown(figure, plot);
  return { width, height, view, plot, xTicks: [], yTicks: [], yNameAbove: false, bar: undefined, barTicks: [] };
}

/**
 * @param {Figure} figure
 * @param {Field | undefined} field
 * @param {number} width
 * @param {number} height
 * @param {Box} plot
 * @param {boolean} yNameAbove
 * @returns {Layout}
 */
function filled(figure, field, width, height, plot, yNameAbove) {
  const view = shown(figure, plot);
  const [xmin, xmax, ymin, ymax] = view;
  const xTicks = fittingTicks(figure.xScale, xmin, xmax, plot.width, FONT, true);
  const yTicks = fittingTicks(figure.yScale, ymin, ymax, plot.height, FONT, false);
  const bar = field && { x: plot.x + plot.width + BAR_GAP, y: plot.y, width: BAR_WIDTH, height: plot.height };
  const barTicks = field ? barTicksOf(field.scale, plot.height) : [];
  return { width, height, view, plot, xTicks, yTicks, yNameAbove, bar, barTicks };
}

/**
 * @param {ColourScale} scale
 * @param {number} height
 */
const barTicksOf = (scale, height) =>
  fittingTicks(scale.map === "phase" ? "angle" : "number", scale.lo, scale.hi, height, FONT, false);

/**
 * With equal aspect, a view flatter or taller than a plot may be is enlarged about its centre, in one direction, until
 * it fills the plot.
 *
 * @param {Figure} figure
 * @param {Box} plot
 * @returns {View}
 */
function shown(figure, plot) {
  if (!figure.equalAspect) {
    return figure.view;
  }
  const [xmin, xmax, ymin, ymax] = figure.view;
  const scale = Math.min(plot.width / (xmax - xmin), plot.height / (ymax - ymin));
  const moreX = (plot.width / scale - (xmax - xmin)) / 2;
  const moreY = (plot.height / scale - (ymax - ymin)) / 2;
  return [xmin - moreX, xmax + moreX, ymin - moreY, ymax + moreY];
}

/**
 * @param {Figure} figure
 * @param {Field | undefined} field
 */
const headOf = (figure, field) => (figure.title || figure.yLabel || field?.label ? HEAD : BARE_HEAD);

/** @param {Tick[]} ticks */
const widest = (ticks) => Math.max(0, ...ticks.map((tick) => textWidth(tick.label, FONT)));

/**
 * How far the last label of the x axis reaches beyond the plot.
 *
 * @param {Layout} layout
 */
function overhang(layout) {
  const { plot, xTicks, view } = layout;
  const reach = xTicks.map(
    (tick) => ((tick.at - view[1]) / (view[1] - view[0])) * plot.width + textWidth(tick.label, FONT) / 2,
  );
  return Math.max(0, ...reach);
}
