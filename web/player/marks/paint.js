// @ts-check
/** @import { Field, Mark } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { paintArrows } from "./arrows.js";
import { paintEllipse } from "./ellipse.js";
import { paintProgram } from "../gl/field.js";
import { paintSamples } from "./field.js";
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
 * By the GPU, else from samples.
 *
 * @param {Brush} brush
 * @param {Field} field
 */
function paintField(brush, field) {
  if (!paintProgram(brush, field)) {
    paintSamples(brush, field);
    field.overlay.forEach((mark) => paintMark(brush, mark));
  }
}

/**
 * @param {Brush} brush
 * @param {Mark} mark
 */
export function paintMark(brush, mark) {
  PAINTERS[mark.kind](brush, mark);
}
