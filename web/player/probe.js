// @ts-check
/** @import { Figure } from "../engine/types.js" */
/** @import { Plot } from "./plot.js" */
import { element, setText } from "./dom.js";
import { sampled } from "./fieldvalue.js";
import { rounded } from "./gain.js";
import { firstField } from "./layout.js";
import { numberText } from "./numbers.js";
import { say } from "./say.js";

/** From a place to its label, in pixels: clear of the pointer. */
const CLEAR = 14;
/** Of a value between samples so many digits are right, and no more than such a part of the colour scale. */
const DIGITS = 3;
const PARTS = 2000;

/** A label beside a place of a figure: the coordinates there, and the value of the field if there is one. */
export class Probe {
  /** @type {[number, number] | undefined} */
  #at;

  /** @param {Plot} plot */
  constructor(plot) {
    this.plot = plot;
    this.label = element("div", { class: "probe", "aria-hidden": "true", hidden: true });
    plot.layer.append(this.label);
  }

  /**
   * Labels a place in pixels; none where there is nothing to read.
   *
   * @param {number} px
   * @param {number} py
   */
  show(px, py) {
    const { transform } = this.plot;
    const lines = transform?.inside(px, py) ? this.read(...transform.world(px, py)) : [];
    if (!transform || lines.length === 0) {
      this.hide();
      return;
    }
    const { x, y, width, height } = transform.plot;
    // The label keeps to the side with more room, so that it is never measured.
    const [left, above] = [px > x + width / 2, py > y + height / 2];
    this.#at = [px, py];
    setText(this.label, lines.join("\n"));
    this.label.style.transform = `translate(${px + (left ? -CLEAR : CLEAR)}px, ${py + (above ? -CLEAR : CLEAR)}px) `
      + `translate(${left ? -100 : 0}%, ${above ? -100 : 0}%)`;
    this.label.hidden = false;
  }

  /** Reads anew where it is, after a painting. */
  refresh() {
    if (this.#at) {
      this.show(...this.#at);
    }
  }

  hide() {
    if (this.#at) {
      this.#at = undefined;
      this.label.hidden = true;
    }
  }

  /**
   * What there is to read at a place of the world, line by line: nothing in a picture of space.
   *
   * @param {number} x
   * @param {number} y
   */
  read(x, y) {
    const { figure, pixel } = this.plot;
    if (!figure || figure.xScale === "none") {
      return [];
    }
    const field = firstField(figure);
    const value = field && sampled(field, x, y);
    const lines = [`${coordinate(figure, "x", x, pixel)}, ${coordinate(figure, "y", y, pixel)}`];
    if (field && value !== undefined) {
      lines.push(
        Number.isNaN(value)
          ? say("probe.undefined", { name: field.label })
          : `${field.label} ≈ ${numberText(rounded(significant(value), (field.scale.hi - field.scale.lo) / PARTS))}`,
      );
    }
    return lines;
  }
}

/**
 * @param {Figure} figure
 * @param {"x" | "y"} axis
 * @param {number} at
 * @param {number} pixel a distance too small to see
 */
function coordinate(figure, axis, at, pixel) {
  const decades = figure[`${axis}Scale`] === "decades";
  const value = decades ? significant(10 ** at) : rounded(at, pixel);
  return `${figure[`${axis}Label`] || axis} = ${numberText(value)}`;
}

/** @param {number} value */
const significant = (value) => Number(value.toPrecision(DIGITS));
