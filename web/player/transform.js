// @ts-check
/** @import { Layout } from "./layout.js" */

/** Pixels beyond this say no more than "far outside", and keep canvas arithmetic finite. */
const FAR = 1e6;

/** Between world coordinates and the pixels of one layout. */
export class Transform {
  /** @param {Layout} layout */
  constructor({ plot, view: [xmin, xmax, ymin, ymax] }) {
    this.scaleX = plot.width / (xmax - xmin);
    this.scaleY = -plot.height / (ymax - ymin);
    this.plot = plot;
    this.xmin = xmin;
    this.ymin = ymin;
  }

  /** @param {number} x */
  x(x) {
    return this.plot.x + clamp((x - this.xmin) * this.scaleX);
  }

  /** @param {number} y */
  y(y) {
    return this.plot.y + this.plot.height + clamp((y - this.ymin) * this.scaleY);
  }

  /**
   * The pixel of a place; of a place outside the plot the nearest on its edge.
   *
   * @param {number} x
   * @param {number} y
   * @returns {[number, number]}
   */
  nearestInside(x, y) {
    const { plot } = this;
    return [
      Math.max(plot.x, Math.min(plot.x + plot.width, this.x(x))),
      Math.max(plot.y, Math.min(plot.y + plot.height, this.y(y))),
    ];
  }

  /**
   * The world coordinates of a pixel.
   *
   * @param {number} px
   * @param {number} py
   * @returns {[number, number]}
   */
  world(px, py) {
    return [
      this.xmin + (px - this.plot.x) / this.scaleX,
      this.ymin + (py - this.plot.y - this.plot.height) / this.scaleY,
    ];
  }

  /**
   * Whether a pixel lies in the plot, or within `margin` of it.
   *
   * @param {number} px
   * @param {number} py
   * @param {number} [margin]
   */
  inside(px, py, margin = 0) {
    const { x, y, width, height } = this.plot;
    return px >= x - margin && px <= x + width + margin && py >= y - margin && py <= y + height + margin;
  }
}

/** @param {number} pixels */
const clamp = (pixels) => Math.max(-FAR, Math.min(FAR, pixels));
