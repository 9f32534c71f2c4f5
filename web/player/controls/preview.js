// @ts-check
import { element } from "../dom.js";
import { say } from "../say.js";

/** Longer MathML than this nobody reads, and browsers take long to set it. */
const LONGEST = 40_000;

/** What a formula means, set as in a book; the last that could be read stays, dimmed, while the text cannot be. */
export class Preview {
  #shown = "";

  constructor() {
    this.element = element("div", { class: "preview" });
  }

  /** Removes what is no longer shown, when nobody types. */
  tidy() {
    this.element.querySelectorAll("[hidden]").forEach((old) => old.remove());
  }

  /** @param {string | undefined} mathml undefined when the text cannot be read */
  show(mathml) {
    this.element.classList.toggle("stale", mathml === undefined);
    if (mathml === undefined || mathml === this.#shown) {
      return;
    }
    this.#shown = mathml;
    // What was shown is hidden, not removed: see FormulaInput.
    for (const old of this.element.children) {
      old.setAttribute("hidden", "");
    }
    if (mathml.length > LONGEST) {
      this.element.append(element("span", {}, say("preview.long")));
    } else {
      this.element.insertAdjacentHTML("beforeend", mathml);
    }
    // What scrolls can be reached by the keyboard, and nothing else need be.
    if (this.element.scrollWidth > this.element.clientWidth) {
      this.element.tabIndex = 0;
    } else {
      this.element.removeAttribute("tabindex");
    }
  }
}
