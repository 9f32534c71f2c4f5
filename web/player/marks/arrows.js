// @ts-check
/** @import { Arrows } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */

/** Length and half width of an arrowhead, in pixels. */
const HEAD = { length: 9, half: 3.5 };

/**
 * @param {Brush} brush
 * @param {Arrows} mark
 */
export function paintArrows(brush, mark) {
  brush.context.beginPath();
  for (let i = 0; i + 3 < mark.xy.length; i += 4) {
    traceArrow(brush, mark.xy.subarray(i, i + 4));
  }
  brush.stroke(mark.role, 1);
}

/**
 * Adds an arrow to the current path: the shaft up to the head's base, and the head.
 *
 * @param {Brush} brush
 * @param {Float64Array} xy tail and head
 */
function traceArrow({ context, transform }, xy) {
  const [x0, y0, x1, y1] = [transform.x(xy[0]), transform.y(xy[1]), transform.x(xy[2]), transform.y(xy[3])];
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length < 0.5) {
    return;
  }
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length];
  const shrink = Math.min(1, length / (1.5 * HEAD.length));
  const [size, half] = [HEAD.length * shrink, HEAD.half * shrink];
  const [bx, by] = [x1 - ux * size, y1 - uy * size];
  context.moveTo(x0, y0);
  context.lineTo(bx, by);
  context.moveTo(x1, y1);
  context.lineTo(bx - uy * half, by + ux * half);
  context.lineTo(bx + uy * half, by - ux * half);
  context.closePath();
}
