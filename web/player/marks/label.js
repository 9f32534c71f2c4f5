// @ts-check
/** @import { Label } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { FONT } from "../layout.js";

const OFFSET = 7;

/**
 * @param {Brush} brush
 * @param {Label} mark
 */
export function paintLabel(brush, mark) {
  const x = brush.transform.x(mark.at[0]) + OFFSET;
  const y = brush.transform.y(mark.at[1]) - OFFSET;
  brush.text(mark.text, x, y, { size: FONT, colour: brush.theme.colour(mark.role), halo: true });
}
