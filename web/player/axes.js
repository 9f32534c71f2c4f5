// @ts-check
/** @import { Figure } from "../engine/types.js" */
/** @import { Brush } from "./brush.js" */
/** @import { Layout } from "./layout.js" */
import { FONT, FOOT, NAME_ROW, TICK, TICK_GAP, TITLE_FONT, barEnd, firstField } from "./layout.js";
import { fitText, textWidth } from "./textwidth.js";

const TITLE_LIFT = 10;
const BASELINE = 0.36;
const AWAY = TICK + TICK_GAP;

/**
 * Lines through the ticks behind a plot; through 0 behind a picture of the plane.
 *
 * @param {Brush} brush
 * @param {Figure} figure
 * @param {Layout} layout
 */
export function paintGuides({ context, transform, theme }, figure, { plot, xTicks, yTicks }) {
  const wanted = (/** @type {{ at: number }} */ tick) => !figure.equalAspect || tick.at === 0;
  context.beginPath();
  for (const tick of xTicks.filter(wanted)) {
    context.moveTo(transform.x(tick.at), plot.y);
    context.lineTo(transform.x(tick.at), plot.y + plot.height);
  }
  for (const tick of yTicks.filter(wanted)) {
    context.moveTo(plot.x, transform.y(tick.at));
    context.lineTo(plot.x + plot.width, transform.y(tick.at));
  }
  context.lineWidth = 1;
  context.strokeStyle = theme.colour("guide");
  context.stroke();
}

/**
 * The frame, ticks and tick labels around the plot.
 *
 * @param {Brush} brush
 * @param {Layout} layout
 */
export function paintAxes(brush, { plot, xTicks, yTicks }) {
  const { context, transform, theme } = brush;
  const bottom = plot.y + plot.height;
  context.lineWidth = 1;
  context.strokeStyle = theme.colour("frame");
  context.strokeRect(plot.x, plot.y, plot.width, plot.height);
  context.beginPath();
  const look = { size: FONT, colour: theme.colour("faint-text") };
  for (const { at, label } of xTicks) {
    context.moveTo(transform.x(at), bottom);
    context.lineTo(transform.x(at), bottom + TICK);
    brush.text(label, transform.x(at), bottom + AWAY + FONT * 0.75, { ...look, align: "center" });
  }
  for (const { at, label } of yTicks) {
    context.moveTo(plot.x - TICK, transform.y(at));
    context.lineTo(plot.x, transform.y(at));
    brush.text(label, plot.x - AWAY, transform.y(at) + FONT * BASELINE, { ...look, align: "right" });
  }
  context.strokeStyle = theme.colour("axis");
  context.stroke();
}

/**
 * Title, names of the axes, name of the colour bar.
 *
 * @param {Brush} brush
 * @param {Figure} figure
 * @param {Layout} layout
 */
export function paintNames(brush, figure, layout) {
  const { plot, width, yNameAbove } = layout;
  const [text, faint] = [brush.theme.colour("text"), brush.theme.colour("faint-text")];
  const row = plot.y - TITLE_LIFT;
  const titleRow = yNameAbove ? row - NAME_ROW : row;
  const xName = fitText(figure.xLabel, FONT, plot.width);
  const below = plot.y + plot.height + FOOT + NAME_ROW - 5;
  brush.text(xName, plot.x + plot.width / 2, below, { size: FONT, colour: text, align: "center" });
  if (yNameAbove) {
    brush.text(fitText(figure.yLabel, FONT, width - plot.x), plot.x, row, { size: FONT, colour: text });
  } else {
    brush.text(figure.yLabel, plot.x - AWAY, row, { size: FONT, colour: text, align: "right" });
  }
  const bar = fitText(firstField(figure)?.label ?? "", FONT, plot.width / 2);
  brush.text(bar, barEnd(layout), titleRow, { size: FONT, colour: faint, align: "right" });
  const room = barEnd(layout) - plot.x - (bar ? textWidth(bar, FONT) + FONT : 0);
  const title = fitText(figure.title, TITLE_FONT * 1.06, room);
  brush.text(title, plot.x, titleRow, { size: TITLE_FONT, colour: text, weight: 600 });
}
