// @ts-check
import { numberParts } from "./numbers.js";

/** @param {number} value */
export function numberMath(value) {
  const { mantissa, exponent } = numberParts(value);
  if (mantissa === "undefined") {
    return "<mtext>undefined</mtext>";
  }
  const sign = mantissa.startsWith("−") ? "<mo form='prefix'>−</mo>" : "";
  const digits = mantissa.replace("−", "");
  const number = `<mrow>${sign}${digits === "∞" ? "<mi>∞</mi>" : `<mn>${digits}</mn>`}</mrow>`;
  return exponent ? `<mrow>${number}<mo>×</mo><msup><mn>10</mn>${exponentMath(exponent)}</msup></mrow>` : number;
}

/** @param {string} exponent */
const exponentMath = (exponent) =>
  exponent.startsWith("−") ? `<mrow><mo form='prefix'>−</mo><mn>${exponent.slice(1)}</mn></mrow>` : `<mn>${exponent}</mn>`;

/**
 * A matrix in brackets; a vector is a matrix of one column.
 *
 * @param {number[]} values row-major
 * @param {number} columns
 */
export function matrixMath(values, columns) {
  const cells = values.map((value) => `<mtd>${numberMath(value)}</mtd>`);
  const rows = Array.from({ length: cells.length / columns }, (_, i) => cells.slice(i * columns, (i + 1) * columns));
  const table = `<mtable>${rows.map((row) => `<mtr>${row.join("")}</mtr>`).join("")}</mtable>`;
  return `<mrow><mo fence='true' stretchy='true'>[</mo>${table}<mo fence='true' stretchy='true'>]</mo></mrow>`;
}

/** @param {string} content */
export const math = (content) => `<math>${content}</math>`;
