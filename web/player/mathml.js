// @ts-check
import { numberText } from "./numbers.js";

/**
 * A matrix in brackets; a vector is a matrix of one column.
 *
 * @param {Float64Array} values row-major
 * @param {number} columns
 * @param {number} digits
 */
export function matrixMath(values, columns, digits) {
  const cells = Array.from(values, (value) => `<mtd><mn>${numberText(value, digits)}</mn></mtd>`);
  const rows = Array.from({ length: cells.length / columns }, (_, i) => cells.slice(i * columns, (i + 1) * columns));
  const table = `<mtable>${rows.map((row) => `<mtr>${row.join("")}</mtr>`).join("")}</mtable>`;
  const bracket = (/** @type {string} */ sign) => `<mo fence="true" stretchy="true">${sign}</mo>`;
  return `<math><mrow>${bracket("[")}${table}${bracket("]")}</mrow></math>`;
}
