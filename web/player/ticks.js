// @ts-check
// The same rules as org.jacoscope.scene.Ticks: steps of 1, 2 or 5 times a power of ten, or multiples of π.
/** @import { AxisScale } from "../engine/types.js" */
import { decimalLabel, decimalValue, powerOfTen, scientificIsShorter } from "./decimallabels.js";
import { textWidth } from "./textwidth.js";

/** @typedef {{ at: number, label: string }} Tick */

/** Free space between neighbouring labels along a horizontal axis, as a multiple of the font size. */
const GAP = 0.8;
/** Room for one label of a vertical axis, as a multiple of the font size. */
const LINE = 1.6;
/** How far apart ticks are when nothing forces them, as a multiple of the font size. */
const COMFORTABLE = 4;
/** How many ticks more than are comfortable are tried to have two. */
const SPARE = 4;
/** Ranges below this have no ticks: their steps could be no longer told from 0. */
const SMALLEST_RANGE = 1e-300;
/** A step that far below the numbers it steps over is lost in their rounding. */
const RESOLUTION = 1e15;
/** Steps in multiples of π, as numerator and denominator. */
const TURNS = [
  [1, 12],
  [1, 6],
  [1, 4],
  [1, 2],
  [1, 1],
];

/**
 * As many ticks as stand comfortably on `length` pixels, their labels apart.
 *
 * @param {AxisScale} scale
 * @param {number} lo
 * @param {number} hi
 * @param {number} length
 * @param {number} fontSize
 * @param {boolean} horizontal
 * @returns {Tick[]}
 */
export function fittingTicks(scale, lo, hi, length, fontSize, horizontal) {
  const on = { number: nice, angle: angles, decades, none: () => [] }[scale];
  const apart = (/** @type {Tick[]} */ ticks) => areApart(ticks, length / (hi - lo), fontSize, horizontal);
  const comfortable = Math.trunc(Math.max(1, length / fontSize / COMFORTABLE));
  /** @type {Tick[]} */
  let ticks = [];
  for (let count = comfortable; count > 0 && ticks.length === 0; count--) {
    const fewer = on(lo, hi, count);
    ticks = apart(fewer) ? fewer : [];
  }
  for (let count = comfortable + 1; count <= comfortable + SPARE && ticks.length < 2; count++) {
    const more = on(lo, hi, count);
    ticks = more.length > 0 && apart(more) ? more : ticks;
  }
  return ticks;
}

/**
 * @param {Tick[]} ticks
 * @param {number} pixelsPerUnit
 * @param {number} fontSize
 * @param {boolean} horizontal
 */
function areApart(ticks, pixelsPerUnit, fontSize, horizontal) {
  return ticks.slice(1).every((right, i) => {
    const left = ticks[i];
    const widths = textWidth(left.label, fontSize) + textWidth(right.label, fontSize);
    const needed = horizontal ? widths / 2 + GAP * fontSize : LINE * fontSize;
    return (right.at - left.at) * pixelsPerUnit >= needed;
  });
}

/**
 * About `roughCount` ticks at multiples of the smallest 1-2-5 step that allows it.
 *
 * @param {number} lo
 * @param {number} hi
 * @param {number} roughCount
 * @returns {Tick[]}
 */
export function nice(lo, hi, roughCount) {
  if (!(hi - lo > SMALLEST_RANGE) || hi - lo === Infinity) {
    return [];
  }
  const { mantissa, exponent } = stepAtLeast((hi - lo) / Math.max(1, roughCount));
  const size = decimalValue(mantissa, exponent);
  const multiples = range(lo / size, hi / size, RESOLUTION);
  const scientific = scientificIsShorter(multiples, mantissa, exponent);
  return multiples.map((k) => ({
    at: decimalValue(k * mantissa, exponent),
    label: decimalLabel(k * mantissa, exponent, scientific),
  }));
}

/**
 * Multiples of π; plain numbers where the range is too small or too large for them to help.
 *
 * @param {number} lo
 * @param {number} hi
 * @param {number} roughCount
 * @returns {Tick[]}
 */
export function angles(lo, hi, roughCount) {
  const rough = (hi - lo) / Math.max(1, roughCount) / Math.PI;
  const turn = TURNS.find(([p, q]) => p / q >= rough);
  if (turn) {
    return turns(lo, hi, turn[0], turn[1], roughCount);
  }
  const { mantissa, exponent } = stepAtLeast(rough);
  const whole = exponent >= 0 && exponent < 4;
  return whole ? turns(lo, hi, decimalValue(mantissa, exponent), 1, roughCount) : nice(lo, hi, roughCount);
}

/**
 * @param {number} lo
 * @param {number} hi
 * @param {number} numerator
 * @param {number} denominator
 * @param {number} roughCount
 * @returns {Tick[]}
 */
function turns(lo, hi, numerator, denominator, roughCount) {
  const step = (Math.PI * numerator) / denominator;
  const multiples = range(lo / step, hi / step, 1e6);
  if (multiples.length < 2) {
    return nice(lo, hi, roughCount);
  }
  return multiples.map((k) => ({
    at: (k * numerator * Math.PI) / denominator,
    label: turnLabel(k * numerator, denominator),
  }));
}

/**
 * @param {number} numerator
 * @param {number} denominator
 */
function turnLabel(numerator, denominator) {
  if (numerator === 0) {
    return "0";
  }
  const divisor = gcd(Math.abs(numerator), denominator);
  const p = Math.abs(numerator) / divisor;
  const q = denominator / divisor;
  return `${numerator < 0 ? "−" : ""}${p === 1 ? "" : p}π${q === 1 ? "" : `/${q}`}`;
}

/**
 * @param {number} a
 * @param {number} b
 * @returns {number}
 */
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));

/**
 * Whole powers of ten of an axis of decimal logarithms; plain numbers' logarithms where it holds fewer than two.
 *
 * @param {number} lo
 * @param {number} hi
 * @param {number} roughCount
 * @returns {Tick[]}
 */
export function decades(lo, hi, roughCount) {
  const { mantissa, exponent } = stepAtLeast((hi - lo) / Math.max(1, roughCount));
  const step = Math.max(1, Math.round(decimalValue(mantissa, exponent)));
  const multiples = range(lo / step, hi / step, 1e6);
  if (multiples.length >= 2) {
    return multiples.map((k) => ({ at: k * step, label: powerOfTen(k * step) }));
  }
  return nice(10 ** lo, 10 ** hi, roughCount)
    .filter((tick) => tick.at > 0)
    .map((tick) => ({ at: Math.log10(tick.at), label: tick.label }));
}

/**
 * The whole numbers between lo and hi, with some tolerance; none beyond `limit`.
 *
 * @param {number} lo
 * @param {number} hi
 * @param {number} limit
 */
function range(lo, hi, limit) {
  const first = Math.ceil(lo - 1e-9);
  const last = Math.floor(hi + 1e-9);
  if (!(Math.max(Math.abs(first), Math.abs(last)) < limit)) {
    return [];
  }
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/**
 * The smallest of 1, 2, 5 times a power of ten that is no smaller than `size`.
 *
 * @param {number} size
 */
function stepAtLeast(size) {
  for (let exponent = Math.floor(Math.log10(size)) - 1; ; exponent++) {
    for (const mantissa of [1, 2, 5]) {
      if (decimalValue(mantissa, exponent) >= size * (1 - 1e-9)) {
        return { mantissa, exponent };
      }
    }
  }
}
