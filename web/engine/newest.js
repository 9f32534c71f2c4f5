// @ts-check
/**
 * @template T
 * @typedef {{ run: (signal: AbortSignal) => Promise<T>, urgent: boolean, settle: (result: Promise<T> | T | undefined) => void }} Job
 */

/**
 * Runs one job at a time and keeps only the newest of those that wait, so that a stream of requests, as a drag makes
 * them, moves as fast as the answers come and always ends with the last one asked for.
 *
 * @template T
 */
export class Newest {
  /** @type {Job<T> | undefined} */
  #waiting;
  /** @type {{ job: Job<T>, abort: AbortController, dropped: boolean } | undefined} */
  #running;

  /**
   * The job's result; undefined when a newer one took its place.
   *
   * @param {(signal: AbortSignal) => Promise<T>} run
   * @param {boolean} urgent an urgent job is let finish once it runs (it is soon done, and its answer is progress);
   *     any other is aborted by the next, though an answer that comes all the same is progress too
   * @returns {Promise<T | undefined>}
   */
  ask(run, urgent) {
    return new Promise((settle) => {
      this.#waiting?.settle(undefined);
      this.#waiting = { run, urgent, settle };
      if (this.#running && !this.#running.job.urgent) {
        this.#running.abort.abort();
      }
      this.#next();
    });
  }

  /** Gives up what runs and what waits. */
  drop() {
    this.#waiting?.settle(undefined);
    this.#waiting = undefined;
    if (this.#running) {
      this.#running.dropped = true;
      this.#running.abort.abort();
    }
  }

  /** Whether nothing runs or waits. */
  get idle() {
    return !this.#running && !this.#waiting;
  }

  async #next() {
    if (this.#running || !this.#waiting) {
      return;
    }
    const job = this.#waiting;
    const abort = new AbortController();
    this.#waiting = undefined;
    const running = { job, abort, dropped: false };
    this.#running = running;
    const result = job.run(abort.signal);
    const answer = await result.catch(() => undefined);
    this.#running = undefined;
    if (running.dropped) {
      job.settle(undefined);
    } else {
      job.settle(abort.signal.aborted ? answer : result);
    }
    this.#next();
  }
}
