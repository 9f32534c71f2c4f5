// @ts-check
/** @import { Formula } from "../engine/types.js" */
import { element } from "./dom.js";
import { copyText } from "./parts/copy.js";
import { say } from "./say.js";

/** The scene's formulas, to read and to copy. */
export class FormulaList {
  #written = "";

  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
  }

  /** @param {Formula[]} formulas */
  show(formulas) {
    const written = JSON.stringify(formulas);
    if (written !== this.#written) {
      this.#written = written;
      this.place.replaceChildren(...formulas.map(itemOf));
    }
  }
}

/** @param {Formula} formula */
function itemOf(formula) {
  const shown = element("div", { class: "shown", tabindex: 0, role: "group", "aria-label": formula.label });
  shown.innerHTML = formula.mathml;
  return element(
    "div",
    { class: "formula-item", "data-formula": formula.id },
    element("span", { class: "formula-label" }, formula.label),
    shown,
    element(
      "span",
      { class: "formula-copies" },
      copier("LaTeX", formula.latex, formula),
      copier(say("copy.text"), formula.text, formula),
    ),
  );
}

/**
 * @param {string} name
 * @param {string} text
 * @param {Formula} formula
 */
function copier(name, text, formula) {
  const label = say("copy", { formula: formula.label, format: name });
  const button = element("button", { type: "button", class: "quiet-button", "aria-label": label }, name);
  button.addEventListener("click", () => copyText(text));
  return button;
}
