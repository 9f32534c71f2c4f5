// @ts-check
/** @import { Hands } from "./control.js" */
/** @import { Range } from "./steps.js" */
import { element, setAttributes } from "../dom.js";
import { snapped, stepped, stepsOf } from "./steps.js";

/**
 * A slider: dragging it is a gesture, its keys step.
 *
 * @param {Range} range
 * @param {Pick<Hands, "edit" | "draft" | "rest">} hands
 * @param {number} [grain] what a drag moves by
 */
export function slider(range, { edit, draft, rest }, grain = range.step) {
  const { min, max, whole } = range;
  const input = element("input", { type: "range", min, max, step: whole ? 1 : "any" });
  /** @type {number | undefined} */
  let now;
  input.addEventListener("input", () => draft(snapped(input.valueAsNumber, range, grain)));
  input.addEventListener("change", rest);
  input.addEventListener("keydown", (event) => {
    const steps = stepsOf(event, range, getComputedStyle(input).direction === "rtl" ? -1 : 1);
    if (steps && now !== undefined) {
      event.preventDefault();
      edit(stepped(now, steps, range));
    }
  });
  return {
    input,
    /** @param {number} value @param {string} text */
    show(value, text) {
      now = value;
      input.valueAsNumber = value;
      input.style.setProperty("--part", `${(100 * (input.valueAsNumber - min)) / (max - min)}%`);
      setAttributes(input, { "aria-valuetext": text });
    },
  };
}
