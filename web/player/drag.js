// @ts-check
/** @import { Handles } from "./handles.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
/** @import { Handle, State } from "../engine/types.js" */
import { expected, moved } from "./gain.js";

/** Corrections of a linear step while the pointer rests, at most this many, and how far off still needs one (pixels). */
const CORRECTIONS = 4;
const NEAR = 0.75;

/** Brings handles to places: by dragging, by keys, by pointing. */
export class Drag {
  /** `state` is what the last step asked for. @type {{ id: string, target: [number, number], corrections: number, series?: unknown, state?: State } | undefined} */
  #held;

  /**
   * @param {Session} session
   * @param {Plot} plot
   * @param {Handles} handles
   */
  constructor(session, plot, handles) {
    this.session = session;
    this.plot = plot;
    this.handles = handles;
    session.listen(() => this.#correct());
  }

  /**
   * Moves a handle towards a place as part of a gesture.
   *
   * @param {string} id
   * @param {[number, number]} target in world coordinates
   */
  to(id, target) {
    this.#held = { id, target, corrections: 0 };
    const handle = this.handles.find(id);
    if (handle) {
      this.handles.ahead = { id, at: expected(handle, target) };
      this.handles.place();
    }
    this.#step("draft");
  }

  /** Ends the gesture. */
  end() {
    this.#held = undefined;
    this.handles.ahead = undefined;
    this.session.rest();
  }

  /**
   * Where a handle is, or is on its way to: keys pressed in quick succession add up.
   *
   * @param {Handle} handle
   * @returns {[number, number]}
   */
  place(handle) {
    const { shown, wanted } = this.session;
    const held = this.#held;
    const moving = held?.id === handle.id && held.state === wanted && shown?.state !== wanted;
    return moving ? held.target : [handle.x, handle.y];
  }

  /**
   * Moves a handle to a place at once.
   *
   * @param {string} id
   * @param {[number, number]} target in world coordinates
   * @param {unknown} series that this and its corrections are a step of
   */
  jump(id, target, series) {
    this.#held = { id, target, corrections: 0, series };
    this.#step("final");
  }

  /** @param {"draft" | "final"} quality */
  #step(quality) {
    const { shown, lab } = this.session;
    const held = this.#held;
    const handle = held && this.handles.find(held.id);
    const property = lab.properties.find((p) => p.key === handle?.property);
    if (!shown || !held || !handle || !property) {
      return;
    }
    const value = moved(handle, property, shown.state[property.key], held.target, this.plot.pixel / 4);
    if (String(value) !== String(this.session.wanted[property.key])) {
      this.session.set({ [property.key]: value }, quality, { series: held.series });
      held.state = this.session.wanted;
    }
  }

  /** What a linear step left over, the next one takes up: also while the pointer rests. */
  #correct() {
    const held = this.#held;
    const handle = held && this.handles.find(held.id);
    const { shown, wanted } = this.session;
    const ours = held?.state === wanted && shown?.state === wanted;
    if (!handle || !ours || held.corrections >= CORRECTIONS) {
      return;
    }
    const [x, y] = expected(handle, held.target);
    if (Math.hypot(handle.x - x, handle.y - y) > NEAR * this.plot.pixel) {
      held.corrections++;
      this.#step(shown.quality);
    }
  }
}
