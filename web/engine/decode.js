// @ts-check
/** @import { Scene, Mark, Readout } from "./types.js" */

/**
 * Turns parsed JSON into a scene: non-finite numbers travel as strings, and samples are wanted in single precision.
 *
 * @param {any} json Modified
 * @returns {Scene}
 */
export function decodeScene(json) {
  json.figures.forEach((/** @type {{ marks: Mark[] }} */ figure) => figure.marks.forEach(decodeMark));
  json.readouts.forEach(decodeReadout);
  return json;
}

/** @param {Mark} mark Modified */
function decodeMark(mark) {
  if (mark.kind === "field") {
    mark.samples = Float32Array.from(mark.samples, Number);
  }
}

/** @param {Readout} readout Modified */
function decodeReadout(readout) {
  if (readout.kind === "scalar") {
    readout.value = Number(readout.value);
  } else if (readout.kind === "vector" || readout.kind === "matrix") {
    readout.values = readout.values.map(Number);
  }
}
