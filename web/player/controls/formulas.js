// @ts-check
/** @import { Property, Reading, State } from "../../engine/types.js" */
/** @import { Maker } from "./control.js" */
import { Problem } from "../../engine/problem.js";
import { allow, element, setText } from "../dom.js";
import { letter } from "../greek.js";
import { say } from "../say.js";
import { FormulaInput } from "./formulainput.js";

/** A component that has just been added. */
const NOTHING = "0";

/** One formula. @type {Maker} */
export function formula(property, { edit, type, palette }) {
  const row = new FormulaInput(property.label, edit, type, palette);
  return {
    element: element("div", { class: "control" }, row.element),
    show(state) {
      setText(row.name, `${property.label}${argumentsOf(property, state)}`);
      row.show(String(state[property.key]));
      row.palette.names = known(property, state);
    },
    read(readings, problem) {
      read(row, readings[0], homeless(readings, problem) ? problem : undefined);
    },
  };
}

/** The components of a map, one below another. @type {Maker} */
export function formulas(property, { change, edit, type, palette }) {
  /** @type {string[]} */
  let current = [];
  const changed = (/** @type {number} */ i, /** @type {string} */ text) => current.map((old, j) => (j === i ? text : old));
  const { min = 1, max = min } = property;
  /** @type {FormulaInput[]} */
  const rows = [];
  const place = element("div");
  const fit = (/** @type {number} */ count) => {
    for (let i = rows.length; i < count; i++) {
      rows.push(new FormulaInput("", (text) => edit(changed(i, text)), (text) => type(changed(i, text)), palette));
      place.append(rows[i].element);
    }
    rows.splice(count).forEach((row) => row.element.remove());
  };
  const more = element("button", { type: "button", class: "chip" }, say("formulas.more"));
  const fewer = element("button", { type: "button", class: "chip" }, say("formulas.fewer"));
  more.addEventListener("click", () => current.length < max && change([...current, NOTHING]));
  fewer.addEventListener("click", () => current.length > min && change(current.slice(0, -1)));
  const buttons = element("div", { class: "chips" }, ...(max > min ? [more, fewer] : []));
  const legend = element("legend");
  return {
    element: element("fieldset", { class: "control map" }, legend, place, buttons),
    show(state) {
      const value = state[property.key];
      current = Array.isArray(value) ? value.map(String) : String(value).split(";");
      setText(legend, `${property.label}${argumentsOf(property, state)}`);
      fit(Math.max(min, Math.min(max, current.length)));
      allow(more, current.length < max);
      allow(fewer, current.length > min);
      rows.forEach((row, i) => {
        setText(row.name, `${property.names?.[i] ?? `F${i + 1}`} =`);
        row.show(current[i] ?? "");
        row.palette.names = known(property, state);
      });
    },
    read(readings, problem) {
      // What is wrong with all of them, such as their number, is said at the first.
      const unread = homeless(readings, problem) ? problem : undefined;
      rows.forEach((row, i) => {
        const here = unread && (unread.index === i || (unread.index < 0 && i === 0));
        read(row, readings.find(({ index }) => index === i), here ? unread : undefined);
      });
    },
  };
}

/**
 * Whether the readings do not say what is wrong. Where they say that all is well, a place in a formula is out of date.
 *
 * @param {Reading[]} readings
 * @param {Problem | undefined} problem
 */
const homeless = (readings, problem) =>
  readings.length === 0 || (readings.every((reading) => !reading.problem) && (problem?.position ?? 0) < 0);

/**
 * @param {FormulaInput} row
 * @param {Reading | undefined} reading
 * @param {Problem | undefined} problem that the scene has with a formula that can be read, or was not read
 */
function read(row, reading, problem) {
  row.read(reading?.mathml, reading?.problem ? new Problem(reading.problem) : problem);
}

/**
 * @param {Property} property
 * @param {State} state
 * @returns {string[]}
 */
function variablesOf(property, state) {
  const variables = property.variablesFrom ? state[property.variablesFrom] : property.variables;
  return Array.isArray(variables) ? variables.map(String) : [];
}

/**
 * The names that a property's formulas may use.
 *
 * @param {Property} property
 * @param {State} state
 */
const known = (property, state) => [...new Set([...variablesOf(property, state), ...(property.parameters ?? [])])];

/**
 * What a property's formulas are functions of: "(r, θ)".
 *
 * @param {Property} property
 * @param {State} state
 */
function argumentsOf(property, state) {
  const variables = variablesOf(property, state);
  return variables.length > 0 ? ` (${variables.map(letter).join(", ")})` : "";
}
