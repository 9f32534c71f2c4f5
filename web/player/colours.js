// @ts-check
/** @import { ColourScale } from "../engine/types.js" */
import { TABLES } from "./colourmaps.js";

const SIZE = 256;

/** @type {{ [map: string]: Uint8Array }} */
const decoded = {};

/** @param {string} map */
function table(map) {
  return (decoded[map] ??= Uint8Array.from(TABLES[map].match(/../g) ?? [], (hex) => parseInt(hex, 16)));
}

/**
 * The colours of samples, as RGBA; what is undefined stays transparent.
 *
 * @param {Float32Array} samples
 * @param {ColourScale} scale
 * @returns {Uint8ClampedArray<ArrayBuffer>}
 */
export function colourise(samples, { map, lo, hi }) {
  const colours = table(map);
  const cyclic = map === "phase";
  const pixels = new Uint8ClampedArray(samples.length * 4);
  for (let i = 0; i < samples.length; i++) {
    const t = (samples[i] - lo) / (hi - lo);
    if (t === t) {
      mix(colours, cyclic, t, pixels, 4 * i);
    }
  }
  return pixels;
}

/**
 * @param {Uint8Array} colours
 * @param {boolean} cyclic
 * @param {number} t
 * @param {Uint8ClampedArray} pixels Modified: four numbers from `at` on
 * @param {number} at
 */
function mix(colours, cyclic, t, pixels, at) {
  const turn = Number.isFinite(t) ? t - Math.floor(t) : 0;
  const position = cyclic ? turn * SIZE : Math.max(0, Math.min(1, t)) * (SIZE - 1);
  const index = Math.min(Math.trunc(position), SIZE - 1);
  const next = index + 1 < SIZE ? index + 1 : cyclic ? 0 : index;
  const fraction = position - index;
  for (let channel = 0; channel < 3; channel++) {
    const from = colours[3 * index + channel];
    pixels[at + channel] = from + (colours[3 * next + channel] - from) * fraction;
  }
  pixels[at + 3] = 255;
}
