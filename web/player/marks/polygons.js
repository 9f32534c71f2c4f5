// @ts-check
/** @import { Polygons } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { trace } from "./trace.js";

/**
 * @param {Brush} brush
 * @param {Polygons} mark
 */
export function paintPolygons(brush, mark) {
  const { context, theme } = brush;
  context.beginPath();
  trace(brush, mark.xy, mark.starts, true);
  brush.stroke(mark.role);
  if (mark.fill === "hatch") {
    brush.hatch(mark.role);
    return;
  }
  context.globalAlpha = theme.style(mark.role).fill;
  context.fillStyle = theme.colour(mark.role);
  context.fill();
  context.globalAlpha = 1;
}
