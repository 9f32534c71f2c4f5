// @ts-check
/** @import { State } from "../engine/types.js" */

const LONGEST = 200;
/** Changes of one property that follow each other faster than this are one step. */
const TOGETHER = 1000;

/** The states to go back and forth between. */
export class History {
  /** @param {State} present */
  constructor(present) {
    /** @type {State[]} */
    this.past = [];
    this.present = present;
    /** @type {State[]} */
    this.future = [];
    this.last = { keys: "", time: 0 };
  }

  /**
   * Takes a step to `state`, or widens the last one when it changes the same properties again at once. A gesture is a
   * step of its own.
   *
   * @param {State} state
   * @param {number} now in milliseconds
   * @param {boolean} gesture
   */
  step(state, now, gesture) {
    const keys = Object.keys(state).filter((key) => !same(state[key], this.present[key])).join();
    if (keys === "") {
      return;
    }
    const widens = !gesture && keys === this.last.keys && now - this.last.time < TOGETHER && this.past.length > 0;
    if (!widens) {
      this.past = [...this.past.slice(1 - LONGEST), this.present];
    }
    this.present = state;
    this.future = [];
    this.last = { keys: gesture ? "" : keys, time: now };
  }

  get canUndo() {
    return this.past.length > 0;
  }

  get canRedo() {
    return this.future.length > 0;
  }

  /** The state before; undefined at the beginning. */
  undo() {
    const state = this.past.pop();
    if (state) {
      this.future.push(this.present);
      this.#go(state);
    }
    return state;
  }

  /** The state after; undefined at the end. */
  redo() {
    const state = this.future.pop();
    if (state) {
      this.past.push(this.present);
      this.#go(state);
    }
    return state;
  }

  /** @param {State} state */
  #go(state) {
    this.present = state;
    this.last = { keys: "", time: 0 };
  }
}

/**
 * @param {unknown} a
 * @param {unknown} b
 */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
