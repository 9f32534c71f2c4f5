// @ts-check
/** @import { Session } from "./session.js" */
import { element } from "./dom.js";
import { say } from "./say.js";

/** What is answered sooner needs no word, in milliseconds. */
const PATIENCE = 400;

/**
 * Says when an answer takes long, and lets it be stopped, by the button or by Escape.
 *
 * @param {HTMLElement} place a polite live region
 * @param {Session} session
 */
export function busy(place, session) {
  const button = element("button", { type: "button", class: "chip" }, say("stop"));
  place.tabIndex = -1;
  let timer = 0;
  let { shown } = session;
  button.addEventListener("click", () => session.stop());
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && place.hasChildNodes()) {
      session.stop();
    }
  });
  session.listen(() => {
    if (!session.busy || session.shown !== shown) {
      clearTimeout(timer);
      timer = 0;
      if (place.contains(document.activeElement)) {
        place.focus(); // not to the top of the page when the button goes
      }
      place.replaceChildren();
      shown = session.shown;
    }
    if (session.busy) {
      timer ||= setTimeout(() => place.replaceChildren(say("working"), button), PATIENCE);
    }
  });
}
