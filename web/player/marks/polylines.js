// @ts-check
/** @import { Polylines } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { trace } from "./trace.js";

/**
 * @param {Brush} brush
 * @param {Polylines} mark
 */
export function paintPolylines(brush, mark) {
  brush.context.beginPath();
  trace(brush, mark.xy, mark.starts, false);
  brush.stroke(mark.role);
}
