// @ts-check

/** Digits kept of a number that steps have led to: what is beyond is rounding. */
const DIGITS = 12;
/** A drag across so many pixels goes through a whole range, but a step takes one at least and a few at most. */
const SPAN = 300;
const FEWEST = 1;
const MOST = 8;

/**
 * Numbers from min to max; the step is 0 where there is no natural one, and whole where nothing lies between two steps.
 *
 * @typedef {{ min: number, max: number, step: number, whole?: boolean }} Range
 */

/**
 * A step that suits the size of a number: a hundredth of it, or up to a tenth.
 *
 * @param {number} value
 */
export const naturalStep = (value) => 10 ** Math.floor(Math.log10(Math.abs(value) || 1)) / 10;

/** How many steps a key takes. @type {{ [key: string]: number }} */
const STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
/** @type {{ [key: string]: number }} */
const SIDEWAYS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * How many steps of a range a key press asks for; 0 for other keys.
 *
 * @param {KeyboardEvent} event
 * @param {Range} range
 * @param {-1 | 0 | 1} [forwards] whether the keys to the side count, and which way numbers grow
 */
export const stepsOf = (event, { whole }, forwards = 0) =>
  (STEPS[event.key] ?? forwards * (SIDEWAYS[event.key] ?? 0)) * (whole ? Math.max(1, pace(event)) : pace(event));

/** @param {KeyboardEvent | PointerEvent} event how much faster or slower its modifier keys make a change */
export const pace = (event) => (event.shiftKey ? 10 : event.altKey ? 0.1 : 1);

/**
 * The number nearest to a value among the multiples of a step, within the range.
 *
 * @param {number} value
 * @param {Range} range
 * @param {number} [step]
 */
export function snapped(value, range, step = range.step) {
  const near = Number((Math.round(value / step) * step).toPrecision(DIGITS));
  return Math.max(range.min, Math.min(range.max, near));
}

/**
 * A number so many steps away, within the range, without the digits that rounding adds.
 *
 * @param {number} value
 * @param {number} steps
 * @param {Range} range
 */
export function stepped(value, steps, range) {
  const next = Number((value + steps * (range.step || naturalStep(value))).toPrecision(DIGITS));
  return Math.max(range.min, Math.min(range.max, next));
}

/**
 * How far a drag of one pixel changes a number.
 *
 * @param {Range} range
 */
export function perPixel({ min, max, step }) {
  const pixels = max - min < Infinity ? (SPAN * step) / (max - min) : MOST;
  return step / Math.max(FEWEST, Math.min(MOST, pixels));
}
