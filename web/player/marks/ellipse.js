// @ts-check
/** @import { Ellipse } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */

/**
 * The image of the unit circle under the matrix whose columns are the conjugate half-axes.
 *
 * @param {Brush} brush
 * @param {Ellipse} mark
 */
export function paintEllipse(brush, mark) {
  const { context, transform, theme } = brush;
  const [ax, ay, bx, by] = mark.axes;
  context.save();
  context.transform(
    ax * transform.scaleX,
    ay * transform.scaleY,
    bx * transform.scaleX,
    by * transform.scaleY,
    transform.x(mark.centre[0]),
    transform.y(mark.centre[1]),
  );
  context.beginPath();
  context.arc(0, 0, 1, 0, 2 * Math.PI);
  context.restore();
  brush.stroke(mark.role, theme.style(mark.role).fill);
}
