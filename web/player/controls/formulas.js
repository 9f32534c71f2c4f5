// @ts-check
/** @import { Property, State } from "../../engine/types.js" */
/** @import { Maker } from "./control.js" */
import { element, setText } from "../dom.js";
import { letter } from "../greek.js";
import { textInput } from "./text.js";

/** One formula. @type {Maker} */
export function formula(property, change) {
  const text = textInput(property.label, change);
  return {
    element: element("div", { class: "control" }, text.element),
    show(state, problem) {
      setText(text.name, `${property.label}${argumentsOf(property, state)}`);
      text.show(String(state[property.key]));
      text.trouble.show(problem);
    },
  };
}

/** The components of a map, one below another. @type {Maker} */
export function formulas(property, change) {
  /** @type {string[]} */
  let current = [];
  const rows = Array.from({ length: property.min ?? 1 }, (_, i) =>
    textInput("", (text) => change(current.map((old, j) => (j === i ? text : old)))),
  );
  const legend = element("legend");
  return {
    element: element("fieldset", { class: "control map" }, legend, ...rows.map((row) => row.element)),
    show(state, problem) {
      const value = state[property.key];
      current = Array.isArray(value) ? value.map(String) : String(value).split(";");
      setText(legend, `${property.label}${argumentsOf(property, state)}`);
      rows.forEach((row, i) => {
        setText(row.name, `${property.names?.[i] ?? `F${i + 1}`} =`);
        row.show(current[i] ?? "");
        const here = problem && (problem.index === i || (problem.index < 0 && i === 0));
        row.trouble.show(here ? problem : undefined);
      });
    },
  };
}

/**
 * What a property's formulas are functions of: "(r, θ)".
 *
 * @param {Property} property
 * @param {State} state
 */
function argumentsOf(property, state) {
  const variables = property.variablesFrom ? state[property.variablesFrom] : property.variables;
  return Array.isArray(variables) && variables.length > 0 ? ` (${variables.map(letter).join(", ")})` : "";
}
