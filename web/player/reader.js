// @ts-check
/** @import { Reading, State, Value } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { Newest } from "../engine/newest.js";

/** What decides how formulas read. */
const TYPES = ["formula", "formulas", "names"];

/** Reads the state's formulas while they are typed, without waiting for a scene. */
export class Reader {
  /** @type {Newest<Reading[]>} */
  #queue = new Newest();
  #asked = "";
  /** Whether what was told last is how the formulas read now. */
  settled = false;
  /** What is typed and not yet the session's, with what the session had then. @type {Map<string, { value: Value, instead: Value }>} */
  #typed = new Map();

  /**
   * @param {Session} session
   * @param {(readings: Reading[]) => void} tell hears how the formulas read now; nothing when that cannot be found out
   */
  constructor(session, tell) {
    this.session = session;
    this.tell = tell;
  }

  /**
   * Reads what is in a field although the session does not have it yet.
   *
   * @param {string} key
   * @param {Value} value
   */
  type(key, value) {
    this.#asked = "";
    this.#typed.set(key, { value, instead: this.session.wanted[key] });
    this.follow();
  }

  /** Reads the formulas as they are now; nothing happens when they are the same as last time. */
  async follow() {
    const { engine, lab } = this.session;
    const state = this.#state();
    const asked = JSON.stringify(state);
    if (asked === this.#asked) {
      return;
    }
    this.#asked = asked;
    this.settled = false;
    // Urgent: what runs is soon done, and to stop it would cost a worker. Why it fails the session says of its scene.
    const readings = await this.#queue.ask((signal) => engine().read(lab.id, state, signal), true).catch(() => []);
    if (readings && asked === this.#asked) {
      this.settled = true;
      this.tell(readings);
    }
  }

  /** @returns {State} */
  #state() {
    const { lab, wanted } = this.session;
    const keys = lab.properties.filter(({ type }) => TYPES.includes(type)).map(({ key }) => key);
    return Object.fromEntries(keys.map((key) => {
      const typed = this.#typed.get(key);
      if (typed && typed.instead === wanted[key]) {
        return [key, typed.value];
      }
      this.#typed.delete(key); // or it would come back with what it was typed instead of
      return [key, wanted[key]];
    }));
  }
}
