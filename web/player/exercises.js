// @ts-check
/** @import { Attempt, Engine } from "../engine/types.js" */
import { Newest } from "../engine/newest.js";

/**
 * Lets the page's exercises be answered.
 *
 * @param {Iterable<HTMLFormElement>} forms with `data-exercise`, an input and an output
 * @param {() => Engine} engine the one that answers now
 * @param {string} labId
 */
export function exercises(forms, engine, labId) {
  for (const form of forms) {
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("answer"));
    const output = /** @type {HTMLOutputElement} */ (form.querySelector("output"));
    const queue = new Newest();
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const verdict = await queue.ask((signal) => ask(engine(), labId, form.dataset["exercise"] ?? "", { answer: input.value }, signal), false);
      if (verdict) {
        output.className = verdict.correct ? "right" : "wrong";
        output.textContent = verdict.message;
      }
    });
  }
}

/**
 * @param {Engine} engine
 * @param {string} labId
 * @param {string} exerciseId
 * @param {Attempt} attempt
 * @param {AbortSignal} signal
 */
async function ask(engine, labId, exerciseId, attempt, signal) {
  try {
    return await engine.check(labId, exerciseId, attempt, signal);
  } catch (error) {
    return { correct: false, message: error instanceof Error ? error.message : String(error) };
  }
}
