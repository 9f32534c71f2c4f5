// @ts-check
/** @import { Value } from "../../engine/types.js" */
/** @import { Range } from "./steps.js" */
import { element } from "../dom.js";
import { pace, stepped } from "./steps.js";

/** Digits of a number that nobody is typing. */
const DIGITS = 7;

/** @param {Value} value */
const brief = (value) => String(typeof value === "number" ? Number(value.toPrecision(DIGITS)) : value);

/** How many steps a key takes. @type {{ [key: string]: number }} */
const STEPS = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/**
 * A field for one number. Arrow and page keys step it; what is no number goes on as text, for the engine to explain.
 *
 * @param {string} label
 * @param {Range} range
 * @param {(value: number | string) => void} change
 */
export function numberField(label, range, change) {
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
  input.addEventListener("input", () => change(read()));
  input.addEventListener("focus", () => {
    if (input.value !== String(shown)) {
      input.value = String(shown);
    }
  });
  input.addEventListener("blur", () => (input.value = brief(shown)));
  input.addEventListener("keydown", (event) => {
    const value = read();
    const steps = STEPS[event.key];
    if (steps && typeof value === "number") {
      event.preventDefault();
      const next = stepped(value, steps * (range.whole ? Math.max(1, pace(event)) : pace(event)), range);
      input.value = String(next);
      change(next);
    }
  });
  return {
    input,
    /** Puts text in, as if it had been typed. @param {string} text */
    put(text) {
      input.focus();
      input.value = text;
      change(read());
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
