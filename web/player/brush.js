// @ts-check
/** @import { Theme } from "./theme.js" */
/** @import { Transform } from "./transform.js" */

/** From one line of a hatch to the next along the horizontal, and their width, in pixels. */
export const HATCH = { pitch: 9 * Math.SQRT2, width: 1.25 };
/** Over a field lines lie on a wider line in the ground's colour: how far it reaches beyond them, and its opacity. */
const CASING = { reach: 1.25, opacity: 0.8 };
export const LIGHT_CASING = { reach: 0.75, opacity: 0.4 };
/** Roles whose lines are many and matter less over a field. */
const UNCASED = ["grid-u", "grid-v", "grid-minor", "muted"];

/** A canvas, where world coordinates lie on it, and what roles look like. */
export class Brush {
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Transform} transform
   * @param {Theme} theme
   * @param {boolean} overField whether there is a field below what is painted
   * @param {boolean} ahead whether a gesture has moved the window ahead of what is painted
   */
  constructor(context, transform, theme, overField, ahead) {
    this.context = context;
    this.transform = transform;
    this.theme = theme;
    this.overField = overField;
    this.ahead = ahead;
    context.lineJoin = "round";
    context.lineCap = "round";
  }

  /**
   * Strokes the current path; fills it first where an opacity is given.
   *
   * @param {string} role
   * @param {number} [fill] opacity
   */
  stroke(role, fill = 0) {
    const { width, dash } = this.theme.style(role);
    if (this.overField && !UNCASED.includes(role)) {
      this.#casing(width, role === "contour" ? LIGHT_CASING : CASING);
    }
    if (fill > 0) {
      this.context.globalAlpha = fill;
      this.context.fillStyle = this.theme.colour(role);
      this.context.fill();
      this.context.globalAlpha = 1;
    }
    this.context.lineWidth = width;
    this.context.strokeStyle = this.theme.colour(role);
    this.context.setLineDash(dash);
    this.context.stroke();
    this.context.setLineDash([]);
  }

  /**
   * Fills the current path, over a field with a rim in the ground's colour.
   *
   * @param {string} role
   */
  dot(role) {
    if (this.overField) {
      this.#casing(0, { ...CASING, opacity: 1 });
    }
    this.context.fillStyle = this.theme.colour(role);
    this.context.fill();
  }

  /**
   * @param {number} width of the line that the casing is for
   * @param {{ reach: number, opacity: number }} casing
   */
  #casing(width, { reach, opacity }) {
    this.context.globalAlpha = opacity;
    this.context.lineWidth = width + 2 * reach;
    this.context.strokeStyle = this.theme.colour("ground");
    this.context.stroke();
    this.context.globalAlpha = 1;
  }

  /**
   * Fills the current path with lines that rise to the right.
   *
   * @param {string} role
   */
  hatch(role) {
    const { context, transform } = this;
    const { x, y, width, height } = transform.plot;
    context.save();
    context.clip();
    context.beginPath();
    for (let at = x - height; at < x + width; at += HATCH.pitch) {
      context.moveTo(at, y + height);
      context.lineTo(at + height, y);
    }
    if (this.overField) {
      this.#casing(HATCH.width, LIGHT_CASING);
    }
    context.lineWidth = HATCH.width;
    context.strokeStyle = this.theme.colour(role);
    context.stroke();
    context.restore();
  }

  /**
   * @param {string} text
   * @param {number} x
   * @param {number} y of its base line, or its middle
   * @param {{ size: number, colour: string, align?: CanvasTextAlign, middle?: boolean, weight?: number, halo?: boolean }} look
   */
  text(text, x, y, look) {
    const { context } = this;
    context.font = `${look.weight ?? 400} ${look.size}px ${this.theme.font}`;
    context.textAlign = look.align ?? "left";
    context.textBaseline = look.middle ? "middle" : "alphabetic";
    if (look.halo) {
      context.lineWidth = 3;
      context.strokeStyle = this.theme.colour("ground");
      context.strokeText(text, x, y);
    }
    context.fillStyle = look.colour;
    context.fillText(text, x, y);
  }
}
