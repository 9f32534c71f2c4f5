// @ts-check
/** @import { Value } from "../../engine/types.js" */
/** @import { Range } from "./steps.js" */
import { element } from "../dom.js";
import { stepped, stepsOf } from "./steps.js";

/** Digits of a number that nobody is typing. */
const DIGITS = 7;

/** @param {Value} value */
const brief = (value) => String(typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value);

/**
 * A field for one number. Arrow and page keys step it; what is no number goes on as text, for the engine to explain.
 *
 * @param {string} label
 * @param {Range} range
 * @param {(value: number | string) => void} edit
 */
export function numberField(label, range, edit) {
  const input = element("input", {
    type: "text",
    // Some phones' keyboards for decimals have no minus sign.
    inputmode: range.min < 0 ? "text" : range.whole ? "numeric" : "decimal",
    autocomplete: "off",
    spellcheck: "false",
    class: "number",
    "aria-label": label,
  });
  /** What is shown, in all its digits. @type {Value} */
  let shown = "";
  const read = () => {
    const text = input.value.trim().replace(/[−–]/, "-");
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  input.addEventListener("input", () => edit(read()));
  input.addEventListener("focus", () => {
    if (input.value !== String(shown)) {
      input.value = String(shown);
    }
  });
  input.addEventListener("blur", () => (input.value = brief(shown)));
  input.addEventListener("keydown", (event) => {
    const value = read();
    const steps = stepsOf(event, range);
    if (steps && typeof value === "number") {
      event.preventDefault();
      const next = stepped(value, steps, range);
      input.value = String(next);
      edit(next);
    }
  });
  return {
    input,
    /** Puts text in, as if it had been typed. @param {string} text */
    put(text) {
      input.focus();
      input.value = text;
      edit(read());
    },
    /** @param {Value} value */
    show(value) {
      const focused = document.activeElement === input;
      if (!focused || (typeof value === "number" && read() !== value)) {
        input.value = focused ? String(value) : brief(value);
      }
      shown = value;
    },
  };
}
