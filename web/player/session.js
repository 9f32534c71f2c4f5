// @ts-check
/** @import { Engine, Lab, Quality, Scene, State } from "../engine/types.js" */
import { Newest } from "../engine/newest.js";
import { Problem } from "../engine/problem.js";
import { History } from "./history.js";
import { say } from "./say.js";
import { stateOf } from "./values.js";

/**
 * @typedef {object} Shown
 * @property {State} state
 * @property {Scene} scene
 * @property {Quality} quality
 *
 * @typedef {{ stop: () => void }} Mover
 */

/** The state a person works on: what is wanted, what is shown, what is wrong. */
export class Session {
  /** @type {Newest<Scene>} */
  #queue = new Newest();
  /** @type {(() => void)[]} */
  #listeners = [];
  /** @type {(() => void)[]} */
  #waiting = [];
  /** What changes the state over some time, such as a player. @type {Mover | undefined} */
  #mover;
  /** What was proposed and is not judged yet. @type {State | undefined} */
  #proposed;
  /** The state before all that is not judged yet. @type {State} */
  #sure = {};

  /**
   * @param {() => Engine} engine the one that answers now
   * @param {Lab} lab
   * @param {State} state
   * @param {string[]} [locked] keys of the properties that keep the values they have in it
   */
  constructor(engine, lab, state, locked = []) {
    this.engine = engine;
    this.lab = lab;
    this.locked = new Set(locked);
    /** The state last asked for. */
    this.wanted = state;
    /** The last scene there was an answer for, and its state. @type {Shown | undefined} */
    this.shown = undefined;
    /** What is wrong with the wanted state. @type {Problem | undefined} */
    this.problem = undefined;
    this.history = new History(state);
  }

  /**
   * Told after every change of what is wanted, shown or wrong.
   *
   * @param {() => void} listener
   */
  listen(listener) {
    this.#listeners.push(listener);
  }

  /**
   * Changes some values. A draft is part of a gesture, which ends with `rest`.
   *
   * @param {State} changes
   * @param {Quality} [quality]
   * @param {object} [as]
   * @param {Mover} [as.by] what goes on changing the state; whatever else changes it then stops this first
   * @param {unknown} [as.series] what else is of the same series and follows at once is the same step of the history
   */
  set(changes, quality = "final", { by, series } = {}) {
    this.#give(by);
    this.go({ ...this.wanted, ...changes }, quality);
    if (quality === "final") {
      this.history.step(this.wanted, Date.now(), series);
    }
  }

  /**
   * Changes some values when the state with them can be shown, and else none.
   *
   * @param {State} changes
   */
  async propose(changes) {
    this.#give(undefined);
    const before = this.wanted === this.#proposed ? this.#sure : this.wanted;
    this.#sure = before;
    // What was proposed just now may be what is wrong: without it these may be good.
    for (const base of new Set([this.wanted, before])) {
      const gone = this.go({ ...base, ...changes }, "final");
      const proposed = this.wanted;
      this.#proposed = proposed;
      await gone;
      if (this.wanted !== proposed) {
        return;
      }
      if (this.shown?.state === proposed) {
        this.#proposed = undefined;
        // A page around the lab may have a slider of its own.
        this.history.step(proposed, Date.now(), Object.keys(changes).join());
        return;
      }
    }
    this.go(before, "final");
  }

  /** Ends a gesture: the figures are drawn in full and the gesture becomes one step of the history. */
  rest() {
    this.go({ ...this.wanted }, "final");
    this.history.step(this.wanted, Date.now());
  }

  undo() {
    this.#give(undefined);
    this.#revisit(this.history.undo());
  }

  redo() {
    this.#give(undefined);
    this.#revisit(this.history.redo());
  }

  /** Back to what the lab shows at first. */
  reset() {
    this.set(stateOf(this.lab.properties, {}));
  }

  /** @param {Mover | undefined} next */
  #give(next) {
    const mover = this.#mover;
    this.#mover = next;
    if (mover !== next) {
      mover?.stop();
    }
  }

  /** @param {State | undefined} state */
  #revisit(state) {
    if (state) {
      this.go(state, "final");
    }
  }

  /** Whether something is being worked out. */
  get busy() {
    return !this.#queue.idle;
  }

  /** Gives up what is being worked out, and keeps what is shown. */
  stop() {
    this.#queue.drop();
    this.problem = new Problem({ detail: say("stopped") });
    this.#tell();
  }

  /** Whether what is shown is final and what is wanted, or what is wanted cannot be shown. */
  get settled() {
    const final = this.shown?.state === this.wanted && this.shown.quality === "final";
    return this.#queue.idle && (final || this.problem !== undefined);
  }

  /** Resolves as soon as everything is settled. */
  whenSettled() {
    return this.settled ? Promise.resolve() : new Promise((/** @type {(value: void) => void} */ resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /**
   * Asks for the scene of a state; it is shown when it comes unless a newer one was asked for by then.
   *
   * @param {State} asked what it says of locked properties is not heard, whoever asks
   * @param {Quality} quality
   */
  async go(asked, quality) {
    const state = this.#unlocked(asked);
    this.wanted = state;
    const { engine, lab } = this;
    const answer = this.#queue.ask((signal) => engine().scene(lab.id, state, quality, signal), quality === "draft");
    this.#tell();
    try {
      const scene = await answer;
      if (scene) {
        this.shown = { state, scene, quality };
        this.problem = undefined;
      }
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem({ detail: String(error) });
    }
    this.#tell();
  }

  /**
   * Whether a change would be one of a locked property.
   *
   * @param {State} changes
   */
  refuses(changes) {
    return [...this.locked].some((key) => key in changes && String(changes[key]) !== String(this.wanted[key]));
  }

  /** @param {State} state */
  #unlocked(state) {
    const kept = [...this.locked].map((key) => [key, this.wanted[key]]);
    return kept.length > 0 ? { ...state, ...Object.fromEntries(kept) } : state;
  }

  #tell() {
    this.#listeners.forEach((listener) => listener());
    if (this.settled) {
      this.#waiting.splice(0).forEach((resolve) => resolve());
    }
  }
}
