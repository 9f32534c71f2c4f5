// @ts-check
/** @import { Session } from "./session.js" */
import { element } from "./dom.js";
import { say } from "./say.js";

/**
 * A button of the toolbar.
 *
 * @param {string} sign what it shows
 * @param {string} name what it is called
 * @param {() => void} act
 */
export function tool(sign, name, act) {
  const button = element("button", { type: "button", class: "tool", title: name, "aria-label": name }, sign);
  button.addEventListener("click", act);
  return button;
}

/**
 * Undo, redo and reset, as buttons.
 *
 * @param {HTMLElement} place
 * @param {Session} session
 */
export function toolbar(place, session) {
  place.setAttribute("aria-label", say("toolbar"));
  const undo = tool("↶", say("undo"), () => session.undo());
  const redo = tool("↷", say("redo"), () => session.redo());
  place.append(undo, redo, tool("⟲", say("reset"), () => session.reset()));
  const show = () => {
    undo.disabled = !session.history.canUndo;
    redo.disabled = !session.history.canRedo;
  };
  session.listen(show);
  show();
}
