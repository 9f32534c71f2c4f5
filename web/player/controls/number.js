// @ts-check
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { Trouble } from "./trouble.js";

/** A slider and a field for a number in a range. @type {Maker} */
export function number(property, change) {
  const { label, min = 0, max = 1, unit = "" } = property;
  const step = property.step ?? (property.type === "integer" ? 1 : (max - min) / 100);
  const id = freshId();
  const slider = element("input", { type: "range", id, min, max, step: property.type === "integer" ? 1 : "any" });
  const field = numberField(say("number", { property: label }), step, change);
  const snapped = (/** @type {number} */ value) =>
    Math.max(min, Math.min(max, Number((Math.round(value / step) * step).toPrecision(12))));
  slider.addEventListener("input", () => change(snapped(slider.valueAsNumber), "draft"));
  slider.addEventListener("change", () => change(snapped(slider.valueAsNumber)));
  slider.addEventListener("keydown", (event) => stepped(event, slider, step));
  const trouble = new Trouble(field.input, () => {});
  const row = element("div", { class: "slider" }, slider, field.input, ...(unit ? [element("span", {}, unit)] : []));
  return {
    element: element("div", { class: "control" }, element("label", { for: id }, label), row, trouble.element),
    show(state, problem) {
      const value = state[property.key];
      field.show(value);
      if (typeof value === "number") {
        slider.valueAsNumber = value;
        slider.style.setProperty("--part", `${(100 * (value - min)) / (max - min)}%`);
      }
      trouble.show(problem);
    },
  };
}

/**
 * Arrow keys move a slider by the property's step, ten with Shift.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} slider
 * @param {number} step
 */
function stepped(event, slider, step) {
  const direction = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
  if (direction) {
    event.preventDefault();
    slider.valueAsNumber += direction * step * (event.shiftKey ? 10 : 1);
    slider.dispatchEvent(new Event("change"));
  }
}
