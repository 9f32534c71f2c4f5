// @ts-check
/** @import { Session } from "./session.js" */
import { allow, element } from "./dom.js";
import { icon } from "./icons.js";
import { tooltip } from "./parts/tooltip.js";
import { say } from "./say.js";

/**
 * A button of the toolbar.
 *
 * @param {string | Element} sign what it shows
 * @param {string} name what it is called
 * @param {() => void} act
 */
export function tool(sign, name, act) {
  const button = element("button", { type: "button", class: "tool", "aria-label": name }, sign);
  button.addEventListener("click", () => button.ariaDisabled !== "true" && act());
  tooltip(button);
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
  const undo = tool(icon("undo"), say("undo"), () => session.undo());
  const redo = tool(icon("redo"), say("redo"), () => session.redo());
  place.append(undo, redo, tool(icon("reset"), say("reset"), () => session.reset()));
  const show = () => {
    allow(undo, session.history.canUndo);
    allow(redo, session.history.canRedo);
  };
  session.listen(show);
  show();
}
