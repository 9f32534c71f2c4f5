// @ts-check
import { superscript } from "./decimallabels.js";

/** Unless a person wants more or fewer. */
export const DIGITS = 6;
/** Integers from here on are rounded too. */
const LARGE = 1e6;
/** Entries that much smaller than their neighbours are what rounding left of a zero. */
const NOISE = 1e-14;

/**
 * A number as people read it, as org.jacoscope.core.num.Numbers.readout writes it: that many significant digits without
 * trailing zeros, a true minus sign, powers of ten where the plain form would be long, integers below 10⁶ in full.
 *
 * @param {number} value
 * @param {number} [digits]
 */
export function numberText(value, digits = DIGITS) {
  if (Number.isNaN(value)) {
    return "undefined";
  }
  if (!Number.isFinite(value)) {
    return value > 0 ? "∞" : "−∞";
  }
  if (Number.isInteger(value) && Math.abs(value) < LARGE) {
    return signed(String(value));
  }
  const [mantissa, power] = value.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  return exponent >= -4 && exponent < Math.max(digits, DIGITS)
    ? signed(String(Number(`${mantissa}e${power}`)))
    : `${signed(trimmed(mantissa))}×10${superscript(exponent)}`;
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
