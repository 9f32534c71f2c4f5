// @ts-check
/** @import { Theme } from "./theme.js" */
/** @import { Transform } from "./transform.js" */

/** From one line of a hatch to the next along the horizontal, and their width, in pixels. */
const HATCH = { pitch: 8 * Math.SQRT2, width: 1.25 };

/** A canvas, where world coordinates lie on it, and what roles look like. */
export class Brush {
  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Transform} transform
   * @param {Theme} theme
   */
  constructor(context, transform, theme) {
    this.context = context;
    this.transform = transform;
    this.theme = theme;
    context.lineJoin = "round";
    context.lineCap = "round";
  }

  /**
   * Strokes the current path.
   *
   * @param {string} role
   */
  stroke(role) {
    const { width, dash } = this.theme.style(role);
    this.context.lineWidth = width;
    this.context.strokeStyle = this.theme.colour(role);
    this.context.setLineDash(dash);
    this.context.stroke();
    this.context.setLineDash([]);
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
