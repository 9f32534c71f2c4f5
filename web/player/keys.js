// @ts-check
/** @import { Session } from "./session.js" */

/** One press of an arrow key moves a point by this part of the view. */
export const STEP = 0.01;
/** @type {{ [key: string]: [number, number] }} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/**
 * The steps that an arrow key stands for, ten with Shift and a tenth with Alt; undefined for other keys.
 *
 * @param {KeyboardEvent} event
 * @returns {[number, number] | undefined}
 */
export function stepOf({ key, shiftKey, altKey, ctrlKey, metaKey }) {
  const arrow = ctrlKey || metaKey ? undefined : ARROWS[key];
  const factor = shiftKey ? 10 : altKey ? 0.1 : 1;
  return arrow && [arrow[0] * factor, arrow[1] * factor];
}

/**
 * Undo and redo for the whole page; inside a text field the field's own.
 *
 * @param {Session} session
 */
export function undoKeys(session) {
  addEventListener("keydown", (event) => {
    const { target } = event;
    const writing = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (!command || writing || !["z", "y"].includes(key)) {
      return;
    }
    event.preventDefault();
    if (key === "y" || event.shiftKey) {
      session.redo();
    } else {
      session.undo();
    }
  });
}
