// @ts-check
/** @import { Control, Maker } from "./control.js" */
/** @import { Property, Value } from "../../engine/types.js" */
import { element, setText } from "../dom.js";
import { letter } from "../greek.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { Trouble } from "./trouble.js";

/** Two fields for a point. @type {Maker} */
export const point = (property, change) => coordinates(property, ["x", "y"], change, []);

/** Four fields for a window, and a button for the one that the lab chooses. @type {Maker} */
export function view(property, change) {
  const auto = element("button", { type: "button", class: "chip" }, say("window.automatic"));
  auto.addEventListener("click", () => change("auto"));
  const names = [say("window.left"), say("window.right"), say("window.bottom"), say("window.top")];
  return coordinates(property, names, change, property.default === "auto" ? [auto] : []);
}

/**
 * @param {Property} property
 * @param {string[]} names of the numbers
 * @param {(value: Value) => void} change
 * @param {HTMLElement[]} more
 * @returns {Control}
 */
function coordinates(property, names, change, more) {
  /** @type {(number | string)[]} */
  let current = [];
  const fields = names.map((name, i) =>
    numberField(`${property.label}, ${name}`, 0, (value) => {
      current = fields.map((_, j) => (j === i ? value : (current[j] ?? "")));
      change(current.every((v) => typeof v === "number") ? /** @type {number[]} */ (current) : current.join(","));
    }),
  );
  const trouble = new Trouble(fields[0].input, () => {});
  const captions = names.map((name) => element("span", {}, name));
  const cells = captions.map((caption, i) => element("label", {}, caption, fields[i].input));
  return {
    element: element(
      "fieldset",
      { class: "control coordinates" },
      element("legend", {}, property.label),
      element("div", { class: "cells" }, ...cells, ...more),
      trouble.element,
    ),
    show(state, problem) {
      const value = state[property.key];
      const spelt = property.namesFrom ? state[property.namesFrom] : undefined;
      if (Array.isArray(spelt)) {
        spelt.forEach((name, i) => {
          setText(captions[i], letter(name));
          fields[i].input.setAttribute("aria-label", `${property.label}, ${letter(name)}`);
        });
      }
      if (Array.isArray(value)) {
        current = /** @type {number[]} */ (value);
        fields.forEach((field, i) => field.show(current[i]));
      } else if (value === "auto") {
        current = [];
        fields.forEach((field) => field.show(""));
      }
      trouble.show(problem);
    },
  };
}
