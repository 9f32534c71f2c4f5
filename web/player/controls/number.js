// @ts-check
/** @import { Maker } from "./control.js" */
/** @import { Range } from "./steps.js" */
import { element, freshId } from "../dom.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { scrub } from "./scrub.js";
import { pace, snapped, stepped } from "./steps.js";
import { Trouble } from "./trouble.js";

/** How many steps an arrow key takes. @type {{ [key: string]: number }} */
const STEPS = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 };

/**
 * Whether a key to the side moves a slider's knob against its values: in a page that runs from right to left.
 *
 * @param {HTMLElement} slider
 * @param {string} key
 */
const runsBackwards = (slider, key) => /Left|Right/.test(key) && getComputedStyle(slider).direction === "rtl";

/** A number in a range: its name, which can be dragged, a field, a slider. @type {Maker} */
export function number(property, { change, rest }) {
  const { label, min = 0, max = 1, unit = "" } = property;
  const whole = property.type === "integer";
  /** @type {Range} */
  const range = { min, max, step: whole ? 1 : (property.step ?? (max - min) / 100), whole };
  const id = freshId();
  const name = element("label", { for: id }, label);
  const slider = element("input", { type: "range", id, min, max, step: whole ? 1 : "any" });
  const field = numberField(say("number", { property: unit ? `${label} (${unit})` : label }), range, change);
  const draft = (/** @type {number} */ value) => change(value, "draft");
  /** @type {number | undefined} */
  let now;
  slider.addEventListener("input", () => draft(snapped(slider.valueAsNumber, range)));
  slider.addEventListener("change", () => {
    draft(snapped(slider.valueAsNumber, range));
    rest();
  });
  slider.addEventListener("keydown", (event) => {
    const steps = (STEPS[event.key] ?? 0) * (runsBackwards(slider, event.key) ? -1 : 1);
    if (steps && now !== undefined) {
      event.preventDefault();
      change(stepped(now, steps * (whole ? Math.max(1, pace(event)) : pace(event)), range));
    }
  });
  scrub(name, range, () => (slider.matches(":disabled") ? undefined : now), draft, rest);
  const trouble = new Trouble(field.input, () => field.put(trouble.problem?.suggestion ?? ""));
  const amount = element("span", { class: "amount" }, field.input, ...(unit ? [element("span", {}, unit)] : []));
  return {
    element: element("div", { class: "control number-control" }, name, amount, slider, trouble.element),
    show(state, problem) {
      const value = state[property.key];
      field.show(value);
      now = typeof value === "number" ? value : undefined;
      if (now !== undefined) {
        slider.valueAsNumber = now;
        slider.style.setProperty("--part", `${(100 * (slider.valueAsNumber - min)) / (max - min)}%`);
        slider.setAttribute("aria-valuetext", unit ? `${now} ${unit}` : String(now));
      }
      trouble.show(problem);
    },
  };
}
