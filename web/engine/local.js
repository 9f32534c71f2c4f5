// @ts-check
/** @import { Engine, Say } from "./types.js" */
import { Problem } from "./problem.js";

/** So long an answer that nobody wants any more may still take; then its worker is replaced. In milliseconds. */
const GRACE = 250;
/** A worker that was asked something and says nothing for so long hangs: longer than it may compute. In milliseconds. */
const SILENCE = 12_000;

/**
 * @typedef {object} Job
 * @property {{ id: number, method: string, args: unknown[] }} message
 * @property {boolean} repeated
 * @property {(result: any) => void} resolve
 * @property {(reason: unknown) => void} reject
 */

/**
 * The engine in a worker of the page's own. While it works it reads nothing: what is aborted ends by itself, or with its
 * worker. A worker that fails or hangs is replaced too, what it was asked is asked once more, and the person is told once.
 *
 * @implements {Engine}
 */
export class LocalEngine {
  name = "worker";
  /** What was asked and is not answered. @type {Map<number, Job>} */
  #jobs = new Map();
  /** @type {Worker | undefined} */
  #worker;
  /** Whether the worker has loaded its program. */
  #loaded = false;
  #asked = 0;
  #clock = 0;
  #told = false;

  /**
   * @param {() => Worker} create
   * @param {(sentence: string) => void} tell a person
   * @param {Say} say
   */
  constructor(create, tell, say) {
    this.create = create;
    this.tell = tell;
    this.say = say;
  }

  /** @type {Engine["scene"]} */
  scene(labId, state, quality, signal) {
    return this.#ask("scene", [labId, state, quality], signal);
  }

  /** @type {Engine["file"]} */
  file(labId, state, kind, options, signal) {
    return this.#ask("file", [labId, state, kind, options], signal);
  }

  /** @type {Engine["qr"]} */
  qr(link, signal) {
    return this.#ask("qr", [link], signal);
  }

  /** @type {Engine["check"]} */
  check(labId, exerciseId, attempt, signal) {
    const verdict = this.#ask("check", [labId, exerciseId, attempt.answer, attempt.state ?? {}], signal);
    return verdict.then(plain);
  }

  /** @type {Engine["read"]} */
  read(labId, state, signal) {
    return this.#ask("read", [labId, state], signal);
  }

  /** @type {Engine["palette"]} */
  palette(signal) {
    return this.#ask("palette", [], signal);
  }

  /**
   * @param {string} method
   * @param {unknown[]} args
   * @param {AbortSignal} signal
   * @returns {Promise<any>}
   */
  #ask(method, args, signal) {
    return new Promise((resolve, reject) => {
      const id = ++this.#asked;
      const job = { message: { id, method, args }, repeated: false, resolve, reject };
      this.#jobs.set(id, job);
      signal.addEventListener("abort", () => setTimeout(() => this.#abandon(job), GRACE));
      if (!this.#worker) {
        this.#start();
      } else if (this.#loaded) {
        this.#post(job);
      }
    });
  }

  #start() {
    this.#end();
    try {
      const worker = this.create();
      worker.onmessage = ({ data }) => this.#hear(data);
      worker.onerror = ({ message }) => this.#fail(message || this.say("engine.unloaded"));
      this.#worker = worker;
    } catch (error) {
      this.#fail(String(error));
    }
  }

  #end() {
    clearTimeout(this.#clock);
    if (this.#worker) {
      this.#worker.onmessage = this.#worker.onerror = null;
      this.#worker.terminate();
    }
    this.#worker = undefined;
    this.#loaded = false;
  }

  /** @param {Job} job */
  #post({ message }) {
    this.#worker?.postMessage(message);
    this.#listen();
  }

  /** Expects a sign of life while there is something to answer. */
  #listen() {
    clearTimeout(this.#clock);
    if (this.#jobs.size > 0) {
      this.#clock = setTimeout(() => this.#fail(this.say("engine.silent")), SILENCE);
    }
  }

  /** @param {any} said what worker.js posts */
  #hear(said) {
    const job = this.#jobs.get(said.id);
    if (!this.#loaded) {
      this.#loaded = true;
      this.#jobs.forEach((waiting) => this.#post(waiting));
    } else if (job && !("operations" in said)) {
      this.#jobs.delete(said.id);
      if (said.problem) {
        job.reject(new Problem(said.problem));
      } else {
        job.resolve(said.scene ?? said.verdict ?? said.formulas ?? said.groups ?? said.file);
      }
      this.#admit(job);
    }
    this.#listen();
  }

  /** @param {Job} answered */
  #admit({ repeated }) {
    if (repeated && !this.#told) {
      this.#told = true;
      this.tell(this.say("engine.restarted"));
    }
  }

  /** @param {Job} job */
  #abandon({ message, reject }) {
    if (this.#jobs.delete(message.id)) {
      reject(new DOMException("Nobody waits for it.", "AbortError"));
      if (this.#loaded) {
        this.#start();
      }
    }
  }

  /** @param {string} why the worker failed */
  #fail(why) {
    this.#end();
    for (const [id, job] of this.#jobs) {
      if (job.repeated) {
        this.#jobs.delete(id);
        job.reject(new Problem({ detail: this.say("engine.failed", { why }) }));
      }
      job.repeated = true;
    }
    if (this.#jobs.size > 0) {
      this.#start();
    }
  }
}

/**
 * A value without typed arrays, as the state of a lab has it.
 *
 * @param {any} value
 * @returns {any}
 */
function plain(value) {
  if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    return Array.from(/** @type {any} */ (value), plain);
  }
  const object = typeof value === "object" && value !== null;
  return object ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)])) : value;
}
