// @ts-check
/** @import { Field } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { colourise } from "../colours.js";

/** @type {WeakMap<Field, OffscreenCanvas>} */
const images = new WeakMap();

/**
 * The samples as an image, one pixel each, first row at the bottom.
 *
 * @param {Field} field
 */
function imageOf(field) {
  const image = new OffscreenCanvas(field.columns, field.rows);
  const pixels = colourise(field.samples, field.scale);
  image.getContext("2d")?.putImageData(new ImageData(pixels, field.columns, field.rows), 0, 0);
  images.set(field, image);
  return image;
}

/**
 * @param {Brush} brush
 * @param {Field} field
 */
export function paintSamples({ context, transform }, field) {
  const [xmin, xmax, ymin, ymax] = field.view;
  const x = transform.x(xmin);
  const y = transform.y(ymin);
  context.save();
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = "high";
  context.translate(x, y);
  context.scale(1, -1);
  context.drawImage(images.get(field) ?? imageOf(field), 0, 0, transform.x(xmax) - x, y - transform.y(ymax));
  context.restore();
}
