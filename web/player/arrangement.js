// @ts-check
// The same rules as org.jacoscope.scene.Arrangement for figures side by side.
/** @import { Figure } from "../engine/types.js" */
import { ratio, surroundings } from "./layout.js";

/** Width of the row for which proportions are decided; the page shows it at this width or narrower. */
const WIDTH = 800;
const GAP = 20;
/** A single figure grows no wider than makes its plot this tall. */
const TALLEST_PLOT = 560;
/** Height over width of plots with independent axes beside others. */
const RATIO_IN_ROW = 0.9;

/**
 * The sizes of figures in a row: all plots equally tall, the widths following from their proportions and from what
 * stands beside them.
 *
 * @param {Figure[]} figures
 * @returns {{ width: number, height: number }[]}
 */
export function arranged(figures) {
  const row = WIDTH - GAP * (figures.length - 1);
  const around = figures.map((figure) => surroundings(figure, row / figures.length));
  const ratios = figures.map((figure) => (figures.length > 1 && !figure.equalAspect ? RATIO_IN_ROW : ratio(figure)));
  const free = row - sum(around.map(({ sides }) => sides));
  const plot = Math.min(TALLEST_PLOT, free / sum(ratios.map((r) => 1 / r)));
  const height = Math.round(plot + Math.max(...around.map(({ rows }) => rows)));
  return figures.map((_, i) => ({ width: plot / ratios[i] + around[i].sides, height }));
}

/** @param {number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
