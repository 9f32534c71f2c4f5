// @ts-check
/** @import { Problem } from "../../engine/problem.js" */
import { element, freshId, setText } from "../dom.js";
import { say } from "../say.js";

/** The longest suggestion that a button shows in full. */
const SHOWN = 40;

/** Says below an input what is wrong with it, and offers what would be right. */
export class Trouble {
  /**
   * @param {HTMLElement} input
   * @param {() => void} mend puts the suggestion in place of what is wrong
   * @param {string} [key] that does the same, as it is written on keyboards
   */
  constructor(input, mend, key = "") {
    this.input = input;
    /** What is shown. @type {Problem | undefined} */
    this.problem = undefined;
    this.sentence = element("p", { class: "trouble-text", id: freshId(), "aria-live": "polite" });
    this.suggestion = element("span");
    this.fix = element("button", { type: "button", class: "chip" }, this.suggestion);
    if (key) {
      this.fix.append(element("kbd", { "aria-hidden": "true" }, key));
    }
    this.fix.addEventListener("click", mend);
    this.element = element("div", { class: "trouble" }, this.sentence, this.fix);
    this.show(undefined);
  }

  /**
   * @param {Problem | undefined} problem
   * @param {HTMLElement} [input] the one at fault, of several
   */
  show(problem, input = this.input) {
    this.problem = problem;
    this.#blame(input, problem !== undefined);
    this.element.classList.toggle("quiet", !problem);
    setText(this.sentence, problem?.message ?? "");
    const suggestion = problem?.suggestion ?? "";
    this.fix.hidden = !suggestion.trim();
    setText(this.suggestion, say("fix", { text: suggestion.length > SHOWN ? `${suggestion.slice(0, SHOWN)}…` : suggestion }));
  }

  /**
   * @param {HTMLElement} input
   * @param {boolean} wrong
   */
  #blame(input, wrong) {
    for (const [name, value] of [["aria-invalid", "true"], ["aria-describedby", this.sentence.id]]) {
      this.input.removeAttribute(name);
      if (wrong) {
        input.setAttribute(name, value);
      }
    }
    this.input = input;
  }
}
