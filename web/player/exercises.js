// @ts-check
/** @import { Attempt, Verdict } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { Newest } from "../engine/newest.js";
import { VerdictView } from "./verdict.js";

/** The kinds whose answer is, or may be, in the figure. */
const IN_FIGURE = ["point", "construct"];

/**
 * Lets the page's exercises be answered. Each verdict is announced to the outside as the event "jacoscope:answer".
 *
 * @param {Iterable<HTMLFormElement>} forms with `data-exercise` and `data-kind`, their fields named "answer"
 * @param {Session} session
 * @param {HTMLElement} stage where a verdict's place is shown
 */
export function exercises(forms, session, stage) {
  for (const form of forms) {
    const { exercise = "", kind = "" } = form.dataset;
    const queue = new Newest();
    const view = new VerdictView(form, (state) => {
      session.set(state);
      stage.scrollIntoView({ block: "nearest" });
    });
    /** @param {string} answer */
    const submit = async (answer) => {
      /** @type {Attempt} */
      const attempt = IN_FIGURE.includes(kind) ? { answer, state: session.wanted } : { answer };
      const verdict = await queue.ask((signal) => ask(session, exercise, attempt, signal), false);
      if (verdict) {
        view.show(verdict);
        document.dispatchEvent(new CustomEvent("jacoscope:answer", { detail: { exercise, attempt, verdict } }));
      }
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submit(new FormData(form).getAll("answer").join(","));
    });
    form.querySelector("[data-answer=figure]")?.addEventListener("click", () => submit(""));
    form.hidden = false;
  }
}

/**
 * @param {Session} session
 * @param {string} exercise
 * @param {Attempt} attempt
 * @param {AbortSignal} signal
 * @returns {Promise<Verdict>}
 */
async function ask({ engine, lab }, exercise, attempt, signal) {
  try {
    return await engine().check(lab.id, exercise, attempt, signal);
  } catch (error) {
    return { correct: false, message: error instanceof Error ? error.message : String(error) };
  }
}
