// @ts-check
/** @import { Engine, Say } from "./types.js" */
import { httpEngine } from "./http.js";
import { LocalEngine } from "./local.js";

/** A page that is never idle starts the engine after so long, in milliseconds. */
const LATEST = 2000;

/**
 * The engine that answers: the server's until the browser's own is warm, which is started when the page is idle or at the
 * first gesture. Where there is no server, the browser's from the start; where that cannot run, the server's for ever.
 *
 * @param {string | undefined} api address of the server's API; undefined where there is no server
 * @param {string | null} only "http" or "worker" to keep to that one
 * @param {(engine: Engine) => Promise<unknown>} warm asks something, after which the engine is fast
 * @param {(sentence: string) => void} tell a person
 * @param {Say} say
 * @returns {() => Engine}
 */
export function chooseEngine(api, only, warm, tell, say) {
  // The address is the same seen from here and from the player, of which this module becomes a part.
  const local = new LocalEngine(
    () => new Worker(new URL("../engine/worker.js", import.meta.url), { type: "module" }),
    tell,
    say,
  );
  if (!api || only === "worker") {
    return () => local;
  }
  /** @type {Engine} */
  let engine = httpEngine(api, say);
  if (only !== "http") {
    soon(() => warm(local).then(() => (engine = local), () => {}));
  }
  return () => engine;
}

/** @param {() => void} act done once, when the page is idle or a person begins to do something */
function soon(act) {
  const begun = new AbortController();
  const begin = () => {
    if (!begun.signal.aborted) {
      begun.abort();
      act();
    }
  };
  ["pointerdown", "keydown", "focusin"].forEach((type) => addEventListener(type, begin, { signal: begun.signal }));
  setTimeout(begin, LATEST);
  window.requestIdleCallback?.(begin); // Safari has none
}
