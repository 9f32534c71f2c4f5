// @ts-check
/** @import { Points } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */

const RADIUS = 3;

/**
 * @param {Brush} brush
 * @param {Points} mark
 */
export function paintPoints(brush, mark) {
  const { context, transform } = brush;
  for (let i = 0; i + 1 < mark.xy.length; i += 2) {
    context.beginPath();
    context.arc(transform.x(mark.xy[i]), transform.y(mark.xy[i + 1]), RADIUS, 0, 2 * Math.PI);
    brush.dot(mark.role);
  }
}
