// @ts-check
/** @import { State } from "../engine/types.js" */

const LONGEST = 200;
/** Changes of one series that follow each other faster than this are one step, in milliseconds. */
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
    /** @type {{ series: unknown, time: number }} */
    this.last = { series: undefined, time: 0 };
  }

  /**
   * Takes a step to `state`, or widens the last one when both are of one series.
   *
   * @param {State} state
   * @param {number} now in milliseconds
   * @param {unknown} [series] what the change is a part of, such as the field where someone types; without one, the change is
   *     a step of its own
   */
  step(state, now, series) {
    if (same(state, this.present)) {
      return;
    }
    const { last } = this;
    const widens = series !== undefined && series === last.series && now - last.time < TOGETHER;
    const before = (widens && this.past.pop()) || this.present;
    const leads = !same(state, before);
    if (leads) {
      this.past = [...this.past.slice(1 - LONGEST), before];
    }
    this.present = state;
    this.future = [];
    this.last = { series: leads ? series : undefined, time: now };
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
    this.last = { series: undefined, time: 0 };
  }
}

/**
 * @param {State} a
 * @param {State} b
 */
const same = (a, b) => Object.keys(a).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
