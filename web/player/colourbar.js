// @ts-check
/** @import { Field } from "../engine/types.js" */
/** @import { Brush } from "./brush.js" */
/** @import { Layout } from "./layout.js" */
import { colourise } from "./colours.js";
import { FONT, TICK, TICK_GAP } from "./layout.js";

const STEPS = 256;

/**
 * The colours of a field's scale with their values, high above low.
 *
 * @param {Brush} brush
 * @param {Field} field
 * @param {Layout} layout
 */
export function paintColourBar(brush, { scale }, { bar, barTicks }) {
  if (!bar) {
    return;
  }
  const { context, theme } = brush;
  const { x, y, width, height } = bar;
  context.drawImage(ramp(scale.map), x, y, width, height);
  context.beginPath();
  for (const { at, label } of barTicks) {
    const level = y + height - ((at - scale.lo) / (scale.hi - scale.lo)) * height;
    context.moveTo(x + width, level);
    context.lineTo(x + width + TICK, level);
    const look = { size: FONT, colour: theme.colour("faint-text") };
    brush.text(label, x + width + TICK + TICK_GAP, level + FONT * 0.36, look);
  }
  context.lineWidth = 1;
  context.strokeStyle = theme.colour("axis");
  context.stroke();
}

/** Made once for each map. @type {{ [map: string]: OffscreenCanvas }} */
const ramps = {};

/** @param {"cividis" | "vik" | "phase"} map */
const ramp = (map) => (ramps[map] ??= made(map));

/** @param {"cividis" | "vik" | "phase"} map */
function made(map) {
  const values = Float32Array.from({ length: STEPS }, (_, i) => (STEPS - i - 0.5) / STEPS);
  const image = new OffscreenCanvas(1, STEPS);
  const pixels = new ImageData(colourise(values, { map, lo: 0, hi: 1 }), 1, STEPS);
  image.getContext("2d")?.putImageData(pixels, 0, 0);
  return image;
}
