// @ts-check
/** @import { Readout } from "../engine/types.js" */
import { element } from "./dom.js";
import { matrixMath } from "./mathml.js";
import { numberText, withoutNoise } from "./numbers.js";

/** The scene's quantities as a table; only what changes is written again. */
export class Readouts {
  /** @type {Map<string, { row: HTMLElement, name: HTMLElement, value: HTMLElement, written: string }>} */
  #rows = new Map();

  /** @param {HTMLElement} body of the table */
  constructor(body) {
    this.body = body;
    body.replaceChildren();
  }

  /** @param {Readout[]} readouts */
  show(readouts) {
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
    const content = contentOf(readout);
    if (entry.written !== content) {
      entry.written = content;
      entry.value.innerHTML = content;
    }
    if (entry.name.textContent !== readout.label) {
      entry.name.textContent = readout.label;
    }
  }

  /** @param {string} id */
  #make(id) {
    const name = element("th", { scope: "row" });
    const value = element("td", { "data-readout": id });
    const row = element("tr", {}, name, value);
    this.body.append(row);
    const entry = { row, name, value, written: "" };
    this.#rows.set(id, entry);
    return entry;
  }
}

/** @param {Readout} readout */
function contentOf(readout) {
  switch (readout.kind) {
    case "scalar":
      return numberText(readout.value);
    case "vector":
      return matrixMath(withoutNoise(readout.values), 1);
    case "matrix":
      return matrixMath(withoutNoise(readout.values), readout.columns);
    case "words":
      return escaped(readout.text);
  }
}

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
