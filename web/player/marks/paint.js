// @ts-check
/** @import { Mark } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { paintArrows } from "./arrows.js";
import { paintEllipse } from "./ellipse.js";
import { paintField } from "./field.js";
import { paintLabel } from "./label.js";
import { paintPoints } from "./points.js";
import { paintPolygons } from "./polygons.js";
import { paintPolylines } from "./polylines.js";

/** @type {{ [kind: string]: (brush: Brush, mark: any) => void }} */
const PAINTERS = {
  polylines: paintPolylines,
  polygons: paintPolygons,
  points: paintPoints,
  arrows: paintArrows,
  ellipse: paintEllipse,
  label: paintLabel,
  field: paintField,
};

/**
 * @param {Brush} brush
 * @param {Mark} mark
 */
export function paintMark(brush, mark) {
  PAINTERS[mark.kind](brush, mark);
}
