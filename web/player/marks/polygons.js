// @ts-check
/** @import { Polygons } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { trace } from "./trace.js";

/**
 * @param {Brush} brush
 * @param {Polygons} mark
 */
export function paintPolygons(brush, mark) {
  brush.context.beginPath();
  trace(brush, mark.xy, mark.starts, true);
  if (mark.fill === "hatch") {
    brush.hatch(mark.role);
  } else {
    brush.stroke(mark.role, brush.theme.style(mark.role).fill);
  }
}
