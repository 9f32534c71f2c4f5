// @ts-check
/** @import { Maker } from "./control.js" */
/** @import { Range } from "./steps.js" */
import { element, freshId } from "../dom.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { scrub } from "./scrub.js";
import { slider } from "./slider.js";
import { Trouble } from "./trouble.js";

/** A number in a range: its name, which can be dragged, a field, a slider. @type {Maker} */
export function number(property, hands) {
  const { label, min = 0, max = 1, unit = "" } = property;
  const whole = property.type === "integer";
  /** @type {Range} */
  const range = { min, max, step: whole ? 1 : (property.step ?? (max - min) / 100), whole };
  const id = freshId();
  const name = element("label", { for: id }, label);
  const bar = slider(range, hands);
  bar.input.id = id;
  const field = numberField(say("number", { property: unit ? `${label} (${unit})` : label }), range, hands.edit);
  /** @type {number | undefined} */
  let now;
  scrub(name, range, () => (bar.input.matches(":disabled") ? undefined : now), hands);
  const trouble = new Trouble(field.input, () => field.put(trouble.problem?.suggestion ?? ""));
  const amount = element("span", { class: "amount" }, field.input, ...(unit ? [element("span", {}, unit)] : []));
  return {
    element: element("div", { class: "control number-control" }, name, amount, bar.input, trouble.element),
    show(state, problem) {
      const value = state[property.key];
      field.show(value);
      now = typeof value === "number" ? value : undefined;
      if (now !== undefined) {
        bar.show(now, unit ? `${now} ${unit}` : String(now));
      }
      trouble.show(problem);
    },
  };
}
