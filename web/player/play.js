// @ts-check
/** @import { Property } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { rounded } from "./gain.js";

/** A number has so many stops to step to, and plays smoothly in so many. */
const STOPS = 10;
const SMOOTH = 1000;
/** After a longer wait for a frame the play goes on where it was, in milliseconds. */
const LONGEST = 100;

/**
 * The value of a property at a place of its range, in whole grains from the least.
 *
 * @param {Property} property
 * @param {number} place
 * @param {number} grain
 */
export function valueAt({ min = 0, max = 1 }, place, grain) {
  const value = min + Math.floor((place - min) / grain + 1e-6) * grain;
  return rounded(Math.max(min, Math.min(max, value)), grain / 10);
}

/**
 * The least that a property moves by while it plays.
 *
 * @param {Property} property
 */
export const grainOf = ({ type, min = 0, max = 1 }) => (type === "integer" ? 1 : (max - min) / SMOOTH);

/**
 * From one stop to the next: 1 for whole numbers, a tenth of the range for others.
 *
 * @param {Property} property
 */
export const stopOf = ({ type, min = 0, max = 1 }) => (type === "integer" ? 1 : (max - min) / STOPS);

/** Plays a property from where it is to the end of its range. It starts only when it is told to, and is one step of the history. */
export class Play {
  #frame = 0;
  #place = 0;
  #time = 0;
  #calm = matchMedia("(prefers-reduced-motion: reduce)");

  /**
   * @param {Session} session
   * @param {Property} property with an animation
   * @param {() => void} changed told when it starts and stops
   */
  constructor(session, property, changed) {
    this.session = session;
    this.property = property;
    this.changed = changed;
    this.speed = 1;
    document.addEventListener("visibilitychange", () => document.hidden && this.stop());
  }

  get isOn() {
    return this.#frame !== 0;
  }

  /** The property's value. */
  get at() {
    return Number(this.session.wanted[this.property.key]);
  }

  start() {
    const { min = 0, max = 1 } = this.property;
    if (!this.isOn) {
      this.#place = this.at >= min && this.at < max ? this.at : min;
      this.#time = performance.now();
      this.#frame = requestAnimationFrame((now) => this.#move(now));
      this.changed();
    }
  }

  stop() {
    if (this.isOn) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.session.rest();
      this.changed();
    }
  }

  toggle() {
    if (this.isOn) {
      this.stop();
    } else {
      this.start();
    }
  }

  /** @param {1 | -1} direction to the stop before or after */
  step(direction) {
    const { min = 0, max = 1 } = this.property;
    this.stop();
    const stop = stopOf(this.property);
    const passed = (this.at - min) / stop;
    const next = direction > 0 ? Math.floor(passed + 1e-6) + 1 : Math.ceil(passed - 1e-6) - 1;
    const value = rounded(Math.max(min, Math.min(max, min + next * stop)), stop / 1000);
    if (value !== this.at) {
      this.session.set({ [this.property.key]: value });
    }
  }

  /** @param {number} now */
  #move(now) {
    const { key, animation, min = 0, max = 1 } = this.property;
    const passed = Math.max(0, Math.min(LONGEST, now - this.#time)) / 1000;
    this.#time = now;
    this.#place += ((max - min) * passed * this.speed) / (animation?.seconds ?? 1);
    const value = valueAt(this.property, this.#place, this.#grain);
    if (value !== this.at) {
      this.session.set({ [key]: value }, "draft", { by: this });
    }
    if (this.#place >= max) {
      this.stop();
    } else {
      this.#frame = requestAnimationFrame((next) => this.#move(next));
    }
  }

  /** Who wants less motion sees stops. */
  get #grain() {
    return (this.#calm.matches ? stopOf : grainOf)(this.property);
  }
}
