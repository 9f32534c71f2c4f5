// @ts-check

/** What numbers of a row stand between. */
const BETWEEN = /[,\s]+/;

/**
 * Points as people paste them: a row each line, its numbers separated by tabs, semicolons, commas or spaces; a first line
 * of words is a heading. Without lines, semicolons separate the rows. Where tabs or semicolons separate numbers, commas are
 * decimal commas.
 *
 * @param {string} text
 * @returns {number[][] | string} the text as it is when it is no list of pairs, for the engine to explain
 */
export function pastedRows(text) {
  const lines = text.trim().split(/[\r\n]+/).map((line) => line.trim());
  const isTable = lines.length > 1 || lines[0].includes("\t");
  const rows = (isTable ? lines : lines[0].split(";")).filter((line) => line.trim() !== "");
  const numbers = rows.map((row) => (isTable ? cells(row) : row.trim().split(BETWEEN)).map(number));
  const body = isTable && numbers[0]?.every(Number.isNaN) ? numbers.slice(1) : numbers;
  return body.every((row) => row.length === 2 && row.every(Number.isFinite)) ? body : text;
}

/** @param {string} line */
function cells(line) {
  const separator = ["\t", ";"].find((sign) => line.includes(sign));
  return separator ? line.split(separator).map((cell) => cell.trim().replace(",", ".")) : line.split(BETWEEN);
}

/** @param {string} text */
const number = (text) => (text === "" ? NaN : Number(text.replace("−", "-")));
