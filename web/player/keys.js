// @ts-check
/** @import { Session } from "./session.js" */

/**
 * Undo and redo for the whole page; inside a text field the field's own.
 *
 * @param {Session} session
 */
export function undoKeys(session) {
  addEventListener("keydown", (event) => {
    const writing = event.target instanceof HTMLInputElement && event.target.type === "text";
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
