// @ts-check
import { allow, element, setText } from "./dom.js";
import { icon } from "./icons.js";
import { DIGITS } from "./numbers.js";
import { say } from "./say.js";
import { tool } from "./toolbar.js";

const [FEWEST, MOST] = [3, 15];

/**
 * How many digits an address asks for.
 *
 * @param {string} text
 */
export function digitsOf(text) {
  const digits = Number(text);
  return Number.isInteger(digits) && digits >= FEWEST && digits <= MOST ? digits : DIGITS;
}

/**
 * Fewer or more digits.
 *
 * @param {HTMLElement} place
 * @param {number} digits at first
 * @param {(digits: number) => void} changed
 */
export function digitsControl(place, digits, changed) {
  const shown = element("output", { class: "digits-shown" });
  const fewer = tool(icon("minus"), say("digits.fewer"), () => step(-1));
  const more = tool(icon("plus"), say("digits.more"), () => step(1));
  place.setAttribute("aria-label", say("digits.name"));
  place.append(fewer, shown, more);
  const show = () => {
    setText(shown, say("digits", { count: digits }));
    allow(fewer, digits > FEWEST);
    allow(more, digits < MOST);
  };
  const step = (/** @type {number} */ by) => {
    digits = Math.min(Math.max(digits + by, FEWEST), MOST);
    show();
    changed(digits);
  };
  show();
}
