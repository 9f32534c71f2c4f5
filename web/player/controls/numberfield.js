// @ts-check
/** @import { Value } from "../../engine/types.js" */
import { element } from "../dom.js";

/**
 * A field for one number. Arrow keys step it; what is no number goes on as text, for the engine to explain.
 *
 * @param {string} label
 * @param {number} step of an arrow key, or 0 for a hundredth of the number's size
 * @param {(value: number | string) => void} change
 */
export function numberField(label, step, change) {
  const input = element("input", {
    type: "text",
    inputmode: "text",
    autocomplete: "off",
    spellcheck: "false",
    class: "number",
    "aria-label": label,
  });
  const read = () => {
    const text = input.value.trim().replace("−", "-");
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  };
  input.addEventListener("input", () => change(read()));
  input.addEventListener("keydown", (event) => {
    const value = read();
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction && typeof value === "number") {
      event.preventDefault();
      const size = step || 10 ** Math.floor(Math.log10(Math.abs(value) || 1)) / 10;
      const next = value + direction * size * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1);
      input.value = String(Number(next.toPrecision(12)));
      change(Number(input.value));
    }
  });
  return {
    input,
    /** @param {Value} value */
    show(value) {
      if (document.activeElement !== input || (typeof value === "number" && read() !== value)) {
        input.value = String(value);
      }
    },
  };
}
