// @ts-check
/** @import { Problem } from "../../engine/problem.js" */
import { element, freshId, setText } from "../dom.js";
import { say } from "../say.js";

/** Characters shown on each side of the place in question. */
const AROUND = 24;

/** Says below an input what is wrong with it, shows the place, and offers what would be right. */
export class Trouble {
  /**
   * @param {HTMLInputElement} input
   * @param {(text: string) => void} mend puts a corrected text into the input
   */
  constructor(input, mend) {
    this.input = input;
    this.place = element("code", { class: "trouble-place", "aria-hidden": "true" });
    this.sentence = element("p", { class: "trouble-text", id: freshId(), "aria-live": "polite" });
    this.fix = element("button", { type: "button", class: "chip" });
    this.fix.addEventListener("click", () => mend(this.mended));
    this.element = element("div", { class: "trouble" }, this.place, this.sentence, this.fix);
    this.mended = "";
    this.show(undefined);
  }

  /** @param {Problem | undefined} problem */
  show(problem) {
    this.element.classList.toggle("quiet", !problem);
    setText(this.sentence, problem?.message ?? "");
    if (problem) {
      this.input.setAttribute("aria-invalid", "true");
      this.input.setAttribute("aria-describedby", this.sentence.id);
    } else {
      this.input.removeAttribute("aria-invalid");
      this.input.removeAttribute("aria-describedby");
    }
    this.#point(problem);
  }

  /** @param {Problem | undefined} problem */
  #point(problem) {
    const text = this.input.value;
    const from = problem?.position ?? -1;
    const to = from + Math.max(1, problem?.length ?? 0);
    this.place.hidden = from < 0;
    this.fix.hidden = from < 0 || !problem?.suggestion;
    if (problem && from >= 0) {
      const before = (from > AROUND ? "…" : "") + text.slice(Math.max(0, from - AROUND), from);
      const after = text.slice(to, to + AROUND) + (to + AROUND < text.length ? "…" : "");
      this.place.replaceChildren(before, element("mark", {}, text.slice(from, to) || "\u00a0"), after);
      this.mended = text.slice(0, from) + problem.suggestion + text.slice(from + problem.length);
      setText(this.fix, say("fix", { text: problem.suggestion }));
    }
  }
}
