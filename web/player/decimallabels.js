// @ts-check
// The same rules as org.jacoscope.scene.DecimalLabels: numbers given as digits·10^exponent, exactly, as tick labels.

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Plain notation up to this length is kept even where the scientific one is shorter. */
const SHORT = 7;

/**
 * The double nearest to the number.
 *
 * @param {number} digits
 * @param {number} exponent
 */
export const decimalValue = (digits, exponent) => Number(`${digits}e${exponent}`);

/**
 * Whether all multiples k of mantissa·10^exponent read better in scientific notation.
 *
 * @param {number[]} multiples
 * @param {number} mantissa
 * @param {number} exponent
 */
export function scientificIsShorter(multiples, mantissa, exponent) {
  const longest = (/** @type {boolean} */ scientific) =>
    Math.max(0, ...multiples.map((k) => decimalLabel(k * mantissa, exponent, scientific).length));
  const plain = longest(false);
  return plain > SHORT && longest(true) < plain;
}

/**
 * With a true minus sign and no trailing zeros after the point: "−0.25", "3×10⁻⁷", "0".
 *
 * @param {number} digits
 * @param {number} exponent
 * @param {boolean} scientific
 */
export function decimalLabel(digits, exponent, scientific) {
  if (digits === 0) {
    return "0";
  }
  let whole = Math.abs(digits);
  let power = exponent;
  for (; whole % 10 === 0; power++) {
    whole /= 10;
  }
  const sign = digits < 0 ? "−" : "";
  return sign + (scientific ? scientificText(String(whole), power) : plainText(String(whole), power));
}

/**
 * @param {string} digits
 * @param {number} power
 */
function plainText(digits, power) {
  if (power >= 0) {
    return digits + "0".repeat(power);
  }
  const point = digits.length + power;
  return point > 0 ? `${digits.slice(0, point)}.${digits.slice(point)}` : `0.${"0".repeat(-point)}${digits}`;
}

/**
 * @param {string} digits
 * @param {number} power
 */
function scientificText(digits, power) {
  const leading = power + digits.length - 1;
  if (digits === "1") {
    return powerOfTen(leading);
  }
  const mantissa = digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`;
  return leading === 0 ? mantissa : `${mantissa}×${powerOfTen(leading)}`;
}

/**
 * "1", "10", "10⁻³".
 *
 * @param {number} exponent
 */
export function powerOfTen(exponent) {
  if (exponent === 0) {
    return "1";
  }
  return exponent === 1 ? "10" : `10${superscript(exponent)}`;
}

/**
 * An exponent in raised digits.
 *
 * @param {number} exponent
 */
export function superscript(exponent) {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (d) => SUPERSCRIPTS[Number(d)]);
  return (exponent < 0 ? "⁻" : "") + digits;
}
