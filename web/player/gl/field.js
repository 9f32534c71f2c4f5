// @ts-check
/** @import { Field, FieldProgram } from "../../engine/types.js" */
/** @import { Brush } from "../brush.js" */
import { HATCH, LIGHT_CASING } from "../brush.js";
import { drawTwice, gpu, MAPS, program } from "./gpu.js";
import { COLOURING, evaluating, LEVELS } from "./shaders.js";

/** Floats tell numbers apart that differ by 1e-7 of their size, and formulas lose a digit or two of that. */
const MOST_SPANS = 1e3;
const LARGEST = 1e30;
/** As in Contours.java: a field that changes by less than that share of its scale across the plot is flat. */
const FLAT = 2e-3;

/** @typedef {[left: number, top: number, width: number, height: number]} Box  in whole device pixels */

/**
 * Paints a field at the canvas's own pixels.
 *
 * @param {Brush} brush
 * @param {Field} field
 * @returns {boolean} false where it cannot: without a program or a GPU, or where single precision does not do
 */
export function paintProgram(brush, field) {
  const gl = field.program && isForFloats(field) ? gpu() : null;
  const evaluate = gl && field.program && program(gl, evaluating(field.program.source));
  const colour = gl && evaluate && program(gl, COLOURING);
  if (!gl || !evaluate || !colour || !field.program) {
    return false;
  }
  const { context } = brush;
  const box = seen(brush, field);
  const [left, top, width, height] = box;
  if (width > 0 && height > 0) {
    const look = lookOf(brush, field, field.program, box);
    const values = { place: place(brush, box, look.reach[0]), "parameters[0]": field.program.parameters };
    const key = JSON.stringify([field.program.source, box, values, look]);
    const [first, second] = [() => draw(gl, evaluate, values), () => draw(gl, colour, look)];
    drawTwice(gl, key, width, height, look.reach[0], first, second);
    context.save();
    context.resetTransform();
    context.drawImage(gl.canvas, left, top);
    context.restore();
  }
  return true;
}

/** @param {Field} field */
const isForFloats = ({ view: [xmin, xmax, ymin, ymax], scale: { lo, hi } }) =>
  [[xmin, xmax], [ymin, ymax], [lo, hi]].every(([from, to]) => {
    const size = Math.max(-from, to);
    return size < LARGEST && size < MOST_SPANS * (to - from) && to - from > 1 / LARGEST;
  });

/**
 * Where the field is seen; all of the plot while a gesture moves the window.
 *
 * @param {Brush} brush
 * @param {Field} field
 * @returns {Box}
 */
function seen({ context, transform, ahead }, { view: [xmin, xmax, ymin, ymax] }) {
  const { a, d } = context.getTransform();
  const [x0, y1] = ahead ? [-Infinity, Infinity] : [transform.x(xmin), transform.y(ymin)];
  const [x1, y0] = ahead ? [Infinity, -Infinity] : [transform.x(xmax), transform.y(ymax)];
  const { x, y, width, height } = transform.plot;
  const left = Math.floor(Math.max(x, x0) * a);
  const top = Math.floor(Math.max(y, y0) * d);
  const right = Math.ceil(Math.min(x + width, x1) * a);
  const bottom = Math.ceil(Math.min(y + height, y1) * d);
  return [left, top, right - left, bottom - top];
}

/**
 * The world coordinates of the store's lower left corner, and of the step to the next pixel.
 *
 * @param {Brush} brush
 * @param {Box} box
 * @param {number} reach
 */
function place({ context, transform }, [left, top, , height], reach) {
  const { a, d } = context.getTransform();
  const [x, y] = transform.world((left - reach) / a, (top + height + reach) / d);
  return [x, y, 1 / (a * transform.scaleX), -1 / (d * transform.scaleY)];
}

/**
 * What colours, lines and hatching look like, as the uniforms say it: as the brush paints them.
 *
 * @param {Brush} brush
 * @param {Field} field
 * @param {FieldProgram} program
 * @param {Box} box
 */
function lookOf(brush, { scale: { map, lo, hi } }, { levels, hatch }, [left, top, width, height]) {
  const { context, theme, transform } = brush;
  const { a: ratio, d } = context.getTransform();
  const half = theme.style("contour").width / 2;
  return {
    map: [MAPS.indexOf(map)],
    reach: [Math.ceil(Math.SQRT2 * ((half + LIGHT_CASING.reach) * ratio + 0.5))],
    scale: [lo, 1 / (hi - lo)],
    "levels[0]": Array.from({ length: LEVELS }, (_, i) => (i < levels.length ? (levels[i] - lo) / (hi - lo) : -1e9)),
    flatness: [FLAT / Math.max(width, height)],
    halves: [half, HATCH.width / 2],
    ratio: [ratio, d],
    corner: [left / ratio - transform.plot.x + (top + height) / d - transform.plot.y],
    hatched: [hatch ? 1 : 0],
    ground: rgb(brush, "ground"),
    line: rgb(brush, "contour"),
    stripe: rgb(brush, hatch ?? "ground"),
  };
}

/**
 * @param {Brush} brush
 * @param {string} role
 */
function rgb({ context, theme }, role) {
  context.fillStyle = theme.colour(role);
  const hex = parseInt(String(context.fillStyle).slice(1), 16); // a canvas prints any colour as #rrggbb
  return [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];
}

/**
 * @param {WebGL2RenderingContext} gl
 * @param {WebGLProgram} program
 * @param {{ [uniform: string]: ArrayLike<number> }} uniforms
 */
function draw(gl, program, uniforms) {
  gl.useProgram(program);
  gl.uniform1i(gl.getUniformLocation(program, "palette"), 1);
  for (const [name, value] of Object.entries(uniforms)) {
    const size = name.endsWith("]") ? 1 : value.length;
    /** @type {any} */ (gl)[`uniform${size}fv`](gl.getUniformLocation(program, name), Float32Array.from(value));
  }
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}
