// @ts-check
/** @import { Readout } from "../engine/types.js" */
import { element } from "./dom.js";
import { icon } from "./icons.js";
import { matrixMath } from "./mathml.js";
import { numberText, withoutNoise } from "./numbers.js";
import { say } from "./say.js";

/** A matrix of more columns has half the digits. */
const MANY = 4;

/** The scene's quantities as a table; only what changes is written again. */
export class Readouts {
  /** @type {Map<string, { row: HTMLElement, name: HTMLElement, value: HTMLElement, copy: HTMLElement, written: string }>} */
  #rows = new Map();

  /** @type {Readout[]} */
  #readouts = [];

  /**
   * @param {HTMLElement} body of the table
   * @param {number} digits
   * @param {(id: string) => void} copy a readout
   */
  constructor(body, digits, copy) {
    this.body = body;
    this.digits = digits;
    this.copy = copy;
    body.replaceChildren();
  }

  /** @param {number} digits to write from now on */
  round(digits) {
    this.digits = digits;
    this.show(this.#readouts);
  }

  /** @param {Readout[]} readouts */
  show(readouts) {
    this.#readouts = readouts;
    for (const [id, { row }] of this.#rows) {
      if (!readouts.some((readout) => readout.id === id)) {
        row.remove();
        this.#rows.delete(id);
      }
    }
    for (const readout of readouts) {
      this.#write(readout);
    }
  }

  /** @param {Readout} readout */
  #write(readout) {
    const entry = this.#rows.get(readout.id) ?? this.#make(readout.id);
    const content = contentOf(readout, this.digits) + reasonOf(readout);
    if (entry.written !== content) {
      entry.written = content;
      entry.value.innerHTML = content;
    }
    if (entry.name.textContent !== readout.label) {
      entry.name.textContent = readout.label;
      entry.copy.setAttribute("aria-label", say("copy.readout", { name: readout.label }));
    }
  }

  /** @param {string} id */
  #make(id) {
    const name = element("th", { scope: "row" });
    const value = element("td", { "data-readout": id });
    const copy = element("button", { type: "button", class: "tool copy" }, icon("copy"));
    copy.addEventListener("click", () => this.copy(id));
    const row = element("tr", {}, name, value, element("td", { class: "copy-cell" }, copy));
    this.body.append(row);
    const entry = { row, name, value, copy, written: "" };
    this.#rows.set(id, entry);
    return entry;
  }
}

/**
 * @param {Readout} readout
 * @param {number} digits
 */
function contentOf(readout, digits) {
  switch (readout.kind) {
    case "scalar":
      return numberText(readout.value, digits);
    case "vector":
      return matrixMath(withoutNoise(readout.values), 1, digits);
    case "matrix":
      return matrixMath(withoutNoise(readout.values), readout.columns, readout.columns > MANY ? digits / 2 : digits);
    case "words":
      return escaped(readout.text);
  }
}

/** @param {Readout} readout */
const reasonOf = ({ why }) => (why ? `<span class="why">${escaped(why)}</span>` : "");

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
