// @ts-check
/** @import { Label } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { FONT } from "../layout.js";
import { textWidth } from "../textwidth.js";

const OFFSET = 7;

/**
 * Right above its point; left of it or below where it would leave the plot.
 *
 * @param {Brush} brush
 * @param {Label} mark
 */
export function paintLabel(brush, mark) {
  const { transform, theme } = brush;
  const { plot } = transform;
  const [x, y] = [transform.x(mark.at[0]), transform.y(mark.at[1])];
  if (!transform.inside(x, y)) {
    return;
  }
  const left = x + OFFSET + textWidth(mark.text, FONT) > plot.x + plot.width;
  const below = y - OFFSET - FONT < plot.y;
  brush.text(mark.text, left ? x - OFFSET : x + OFFSET, below ? y + OFFSET + FONT * 0.75 : y - OFFSET, {
    size: FONT,
    colour: theme.colour(mark.role),
    align: left ? "right" : "left",
    halo: true,
  });
}
