// @ts-check
/** @import { Brush } from "../brush.js" */

/**
 * Adds lines or rings to the current path.
 *
 * @param {Brush} brush
 * @param {Float64Array} xy world coordinates
 * @param {Int32Array} starts index of each line's first point
 * @param {boolean} closed
 */
export function trace({ context, transform }, xy, starts, closed) {
  for (let line = 0; line < starts.length; line++) {
    const end = line + 1 < starts.length ? starts[line + 1] : xy.length / 2;
    for (let i = starts[line]; i < end; i++) {
      const x = transform.x(xy[2 * i]);
      const y = transform.y(xy[2 * i + 1]);
      if (i === starts[line]) {
        context.moveTo(x, y);
      } else {
        context.lineTo(x, y);
      }
    }
    if (closed) {
      context.closePath();
    }
  }
}
