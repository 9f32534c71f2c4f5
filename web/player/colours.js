// @ts-check
/** @import { ColourScale } from "../engine/types.js" */
import { table } from "./colourmaps.js";

const SIZE = 256;

/**
 * The colours of samples, as RGBA; what is undefined stays transparent.
 *
 * @param {Float32Array} samples
 * @param {ColourScale} scale
 * @returns {Uint8ClampedArray<ArrayBuffer>}
 */
export function colourise(samples, { map, lo, hi }) {
  const colours = table(map);
  const pixels = new Uint8ClampedArray(samples.length * 4);
  for (let i = 0; i < samples.length; i++) {
    const t = (samples[i] - lo) / (hi - lo);
    if (t === t) {
      const at = 3 * colourClass(map, t);
      pixels.set(colours.subarray(at, at + 3), 4 * i);
      pixels[4 * i + 3] = 255;
    }
  }
  return pixels;
}

/**
 * Which of the map's colours is nearest to `t`; the shader has the same formula.
 *
 * @param {string} map
 * @param {number} t
 */
function colourClass(map, t) {
  if (map === "phase") {
    return Math.floor((t - Math.floor(t)) * SIZE + 0.5) % SIZE || 0;
  }
  return Math.floor(Math.max(0, Math.min(1, t)) * (SIZE - 1) + 0.5);
}
