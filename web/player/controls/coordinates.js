// @ts-check
/** @import { Control, Hands, Maker } from "./control.js" */
/** @import { Property } from "../../engine/types.js" */
import { element, setText } from "../dom.js";
import { letter } from "../greek.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { scrub } from "./scrub.js";
import { Trouble } from "./trouble.js";

const ANY = { min: -Infinity, max: Infinity, step: 0 };

/** Two fields for a point. @type {Maker} */
export const point = (property, hands) => coordinates(property, ["x", "y"], hands, []);

/** As many fields as another property has values, for a vector. @type {Maker} */
export const numbers = (property, hands) =>
  coordinates(property, Array.from({ length: property.max ?? 0 }, (_, i) => `F${i + 1}`), hands, []);

/** Four fields for a window, and a button for the one that the lab chooses. @type {Maker} */
export function view(property, hands) {
  const auto = element("button", { type: "button", class: "chip" }, say("window.automatic"));
  auto.addEventListener("click", () => hands.change("auto"));
  const names = [say("window.left"), say("window.right"), say("window.bottom"), say("window.top")];
  return coordinates(property, names, hands, property.default === "auto" ? [auto] : []);
}

/**
 * @param {Property} property
 * @param {string[]} names of the numbers
 * @param {Hands} hands
 * @param {HTMLElement[]} more
 * @returns {Control}
 */
function coordinates(property, names, { edit, draft, rest }, more) {
  /** @type {(number | string)[]} */
  let current = [];
  let count = names.length;
  const changed = (/** @type {number} */ i, /** @type {number | string} */ value) => {
    current = names.slice(0, count).map((_, j) => (j === i ? value : (current[j] ?? "")));
    return current;
  };
  const fields = names.map((name, i) =>
    numberField(`${property.label}, ${name}`, ANY, (value) => edit(changed(i, value))),
  );
  const captions = names.map((name, i) => {
    const caption = element("span", {}, name);
    const now = () => (fields[i].input.matches(":disabled") || typeof current[i] !== "number" ? undefined : current[i]);
    scrub(caption, ANY, now, { draft: (value) => draft(changed(i, Number(value))), rest });
    return caption;
  });
  const cells = captions.map((caption, i) => element("label", {}, caption, fields[i].input));
  let wrong = 0;
  const trouble = new Trouble(fields[0].input, () => fields[wrong].put(trouble.problem?.suggestion ?? ""));
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
        spelt.slice(0, fields.length).forEach((name, i) => {
          setText(captions[i], letter(name));
          fields[i].input.setAttribute("aria-label", `${property.label}, ${letter(name)}`);
        });
      }
      const like = state[property.like ?? ""];
      if (Array.isArray(like)) {
        count = like.length;
        cells.forEach((cell, i) => (cell.hidden = i >= count));
      }
      if (Array.isArray(value)) {
        current = names.slice(0, count).map((_, i) => /** @type {(number | string)[]} */ (value)[i] ?? 0);
        current.forEach((shown, i) => fields[i].show(shown));
      } else if (value === "auto") {
        current = [];
        fields.forEach((field) => field.show(""));
      }
      more.forEach((auto) => auto.setAttribute("aria-pressed", String(value === "auto")));
      wrong = Math.max(0, Math.min(problem?.index ?? 0, fields.length - 1));
      trouble.show(problem, fields[wrong].input);
    },
  };
}
