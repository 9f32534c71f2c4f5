// @ts-check
import { powerOfTen } from "./decimallabels.js";

const DIGITS = 6;
/** Entries that much smaller than their neighbours are what rounding left of a zero. */
const NOISE = 1e-14;

/**
 * A number as people read it, as org.jacoscope.core.num.Numbers.readout writes it: six significant digits without
 * trailing zeros, a true minus sign, powers of ten where the plain form would be long.
 *
 * @param {number} value
 */
export function numberText(value) {
  if (Number.isNaN(value)) {
    return "undefined";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "∞" : "−∞";
  }
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-4 || size >= 10 ** DIGITS)) {
    const [mantissa, exponent] = value.toExponential(DIGITS - 1).split("e");
    return `${signed(trimmed(mantissa))}×${powerOfTen(Number(exponent))}`;
  }
  return signed(trimmed((value + 0).toPrecision(DIGITS)));
}

/**
 * The values with rounding noise put to zero.
 *
 * @param {Float64Array} values
 */
export function withoutNoise(values) {
  const largest = Math.max(...values.map((v) => (Number.isFinite(v) ? Math.abs(v) : 0)));
  return values.map((v) => (Math.abs(v) < NOISE * largest ? 0 : v));
}

/** @param {string} digits */
const trimmed = (digits) => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);

/** @param {string} digits */
const signed = (digits) => digits.replace("-", "−");
