// @ts-check
/** @import { Handle, Property, Value } from "../engine/types.js" */

/**
 * The value of a handle's property that brings the handle to a place, to first order: the value it has, plus the gain
 * times the way there. What the linear step leaves over, the next one from the new scene takes up.
 *
 * @param {Handle} handle as the latest scene has it
 * @param {Property} property
 * @param {Value} value of the property in the state of that scene
 * @param {[number, number]} target in world coordinates
 * @param {number} pixel a distance in world coordinates too small to see
 * @returns {Value}
 */
export function moved(handle, property, value, target, pixel) {
  const { gain } = handle;
  const [dx, dy] = [target[0] - handle.x, target[1] - handle.y];
  const values = [value].flat();
  // A vector that is too short goes on with zeros.
  const next = Array.from({ length: gain.length / 2 }, (_, i) => {
    const step = gain[2 * i] * dx + gain[2 * i + 1] * dy;
    const fine = Math.hypot(gain[2 * i], gain[2 * i + 1]) * pixel;
    return within(property, rounded(Number(values[i] ?? 0) + step, fine));
  });
  return Array.isArray(value) ? next : next[0];
}

/**
 * Where to draw a handle on its way to `target`: there, or for one that moves along a line, at the nearest point of it.
 *
 * @param {Handle} handle
 * @param {[number, number]} target
 * @returns {[number, number]}
 */
export function expected({ x, y, gain }, target) {
  if (gain.length > 2) {
    return target;
  }
  const along = (gain[0] * (target[0] - x) + gain[1] * (target[1] - y)) / (gain[0] ** 2 + gain[1] ** 2 || 1);
  return [x + along * gain[0], y + along * gain[1]];
}

/**
 * The number with as few digits as tell `fine` apart, so that addresses stay short.
 *
 * @param {number} value
 * @param {number} fine
 */
export function rounded(value, fine) {
  const digits = Math.max(0, Math.min(15, Math.ceil(-Math.log10(fine))));
  return fine > 0 && Number.isFinite(fine) ? Number(value.toFixed(digits)) + 0 : value;
}

/**
 * @param {Property} property
 * @param {number} value
 */
function within(property, value) {
  const clamped = Math.max(property.min ?? -Infinity, Math.min(property.max ?? Infinity, value));
  return property.type === "integer" ? Math.round(clamped) : clamped;
}
