// @ts-check
/** @import { Problem } from "../../engine/problem.js" */
/** @import { Hands } from "./control.js" */
/** @import { Mark, Piece } from "./marks.js" */
import { element, freshId } from "../dom.js";
import { say } from "../say.js";
import { brackets } from "./brackets.js";
import { pieces } from "./marks.js";
import { insert } from "./insert.js";
import { PaletteButton } from "./palettebutton.js";
import { Preview } from "./preview.js";
import { Trouble } from "./trouble.js";
import { Typing } from "./typing.js";

/** A change is passed on when typing pauses for so long, in milliseconds. */
const PAUSE = 120;
/** Who pauses for so long wants to know what is wrong; before that, most of what is wrong is only unfinished. */
const PATIENCE = 450;
/** Brackets without a partner that are marked: who has more is told so by the first. */
const MARKED = 20;

/**
 * A field for a formula. It grows with its text; behind the text lie the marks of what is wrong and of the brackets that
 * belong together, below it what it means, and what is wrong.
 */
export class FormulaInput {
  #patience = 0;
  #typedAt = -PATIENCE;
  /** @type {Problem | undefined} */
  #problem;

  /**
   * @param {string} label
   * @param {(text: string) => void} change when typing pauses
   * @param {(text: string) => void} type at once
   * @param {Hands["palette"]} palette
   */
  constructor(label, change, type, palette) {
    const id = freshId();
    this.type = type;
    this.name = element("label", { for: id }, label);
    this.under = element("div", { class: "formula-under", "aria-hidden": "true" });
    this.input = element("textarea", {
      id,
      class: "formula",
      rows: 1,
      autocomplete: "off",
      autocapitalize: "off",
      autocorrect: "off",
      spellcheck: "false",
      enterkeyhint: "done",
      dir: "ltr",
    });
    this.typing = new Typing(this.input, PAUSE, change);
    this.preview = new Preview();
    this.trouble = new Trouble(this.input, () => this.mend(), say("fix.key"));
    this.box = element("div", { class: "formula-box" }, this.under, this.input);
    this.palette = new PaletteButton(this.input, palette);
    const { preview, trouble } = this;
    const { button, place } = this.palette;
    this.element = element(
      "div",
      { class: "written" },
      this.name,
      element("div", { class: "formula-row" }, this.box, button),
      preview.element,
      place,
      trouble.element,
    );
    this.#listen();
  }

  #listen() {
    const { input, preview } = this;
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    const mark = () => this.#mark();
    input.addEventListener("focus", () => document.addEventListener("selectionchange", mark));
    input.addEventListener("blur", () => {
      document.removeEventListener("selectionchange", mark);
      this.#showProblem();
      preview.tidy();
    });
  }

  #typed() {
    this.#typedAt = performance.now();
    this.#problem = undefined;
    this.element.dataset["reading"] = "";
    clearTimeout(this.#patience);
    this.type(this.input.value);
    this.#mark();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      this.mend();
    }
  }

  /** Puts what is suggested in place of what is wrong. */
  mend() {
    const { trouble } = this;
    if (trouble.problem?.suggestion) {
      const { position, length, suggestion } = trouble.problem;
      this.input.focus();
      insert(this.input, position, position + length, suggestion);
      this.typing.pass();
    }
  }

  /** @param {string} text what the state has; what a person is typing stays */
  show(text) {
    const { value } = this.input;
    this.typing.show(text);
    if (this.input.value !== value) {
      this.#problem = undefined;
      this.#mark();
    }
  }

  /**
   * Shows how the text reads. What is wrong is told when typing pauses.
   *
   * @param {string | undefined} mathml
   * @param {Problem | undefined} problem
   */
  read(mathml, problem) {
    this.#problem = problem;
    this.preview.show(mathml);
    clearTimeout(this.#patience);
    const wait = this.#typedAt + PATIENCE - performance.now();
    if (problem && wait > 0 && document.activeElement === this.input) {
      this.#patience = setTimeout(() => this.#showProblem(), wait);
    } else {
      this.#showProblem();
    }
  }

  #showProblem() {
    clearTimeout(this.#patience);
    delete this.element.dataset["reading"];
    this.trouble.show(this.#problem);
    this.#mark();
  }

  #mark() {
    const text = this.input.value;
    const focused = document.activeElement === this.input;
    const { pair, lone } = brackets(text, focused ? this.input.selectionEnd : -1);
    const { problem } = this.trouble;
    /** @type {Mark[]} */
    const marks = [];
    if (problem && problem === this.#problem && problem.position >= 0) {
      marks.push({ from: problem.position, to: problem.position + Math.max(1, problem.length), kind: "wrong" });
    }
    marks.push(...(pair ?? []).map((at) => ({ from: at, to: at + 1, kind: "pair" })));
    marks.push(...lone.slice(0, MARKED).map((at) => ({ from: at, to: at + 1, kind: "lone" })));
    // The space at the end has room for the mark of what is missing there.
    this.#draw(pieces(`${text}\u00a0`, marks));
  }

  /**
   * Elements stay, empty when there are too many: where nodes are removed while a person types, Chromium makes each letter
   * a step of the field's undo.
   *
   * @param {Piece[]} shown
   */
  #draw(shown) {
    const { under } = this;
    while (under.children.length < shown.length) {
      under.append(element("mark", {}, ""));
    }
    [...under.children].forEach((mark, i) => {
      mark.className = shown[i]?.kind ?? "";
      const text = /** @type {Text} */ (mark.firstChild);
      text.data = shown[i]?.text ?? "";
    });
  }
}
