// @ts-check
/** @import { State, Verdict } from "../engine/types.js" */
import { element } from "./dom.js";
import { say } from "./say.js";

/** Says below an exercise what was found out: by a sign and in words, which begin with "Right", "Almost" or "Not yet". */
export class VerdictView {
  /**
   * @param {HTMLFormElement} form with an output, a polite live region
   * @param {(state: State) => void} act shows the place that a message is about
   */
  constructor(form, act) {
    this.output = /** @type {HTMLOutputElement} */ (form.querySelector("output"));
    this.button = element("button", { type: "button", class: "chip verdict-place", hidden: true }, say("exercise.show"));
    this.button.addEventListener("click", () => act(this.place));
    /** @type {State} */
    this.place = {};
    this.output.after(this.button);
  }

  /** @param {Verdict} verdict */
  show({ answered, correct, message, state }) {
    const [kind, shape] = !answered ? ["unread", "!"] : correct ? ["right", "✓"] : ["wrong", "✗"];
    const sign = element("span", { class: "verdict-sign", "aria-hidden": "true" }, shape);
    this.output.className = kind;
    this.output.replaceChildren(sign, element("span", {}, message));
    this.place = state ?? {};
    this.button.hidden = !state;
  }
}
