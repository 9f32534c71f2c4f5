// @ts-check
/** @import { Attempt } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { Newest } from "../engine/newest.js";
import { VerdictView } from "./verdict.js";

/** The kinds whose answer is, or may be, in the figure. */
const IN_FIGURE = ["point", "construct"];

/**
 * Lets the page's exercises be answered. Each verdict on an answer is announced to the outside as the event
 * "jacoscope:answer"; what could not be read or checked is none.
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
      const { engine, lab } = session;
      const verdict = await queue
        .ask((signal) => engine().check(lab.id, exercise, attempt, signal), false)
        .catch((error) => ({ answered: false, correct: false, message: error.message }));
      if (verdict) {
        view.show(verdict);
      }
      if (verdict?.answered) {
        document.dispatchEvent(new CustomEvent("jacoscope:answer", { detail: { exercise, attempt, verdict } }));
      }
    };
    // Not when the form is submitted: in a sandbox none is. Enter in a field clicks the button too.
    form.querySelector("button:not([type])")?.addEventListener("click", (event) => {
      event.preventDefault();
      submit(new FormData(form).getAll("answer").join(","));
    });
    form.querySelector("[data-answer=figure]")?.addEventListener("click", () => submit(""));
    form.hidden = false;
  }
}
