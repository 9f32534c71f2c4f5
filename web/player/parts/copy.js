// @ts-check
import { element } from "../dom.js";
import { say } from "../say.js";
import { openDialog } from "./dialog.js";
import { toast } from "./toast.js";

/**
 * Copies a text, which may still be on its way, and says so. Where the clipboard is not allowed, as in most frames, the
 * text is shown instead, selected.
 *
 * @param {string | Promise<string>} text
 */
export async function copyText(text) {
  const coming = Promise.resolve(text);
  try {
    // Before the text is there: later a browser may no longer believe that a person asked for it.
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": coming.then(plain) })]);
    toast(say("copied"));
  } catch {
    coming.then(offer, (error) => toast(error.message));
  }
}

/** @param {string} text */
const plain = (text) => new Blob([text], { type: "text/plain" });

/** @param {string} text */
function offer(text) {
  const field = element("textarea", { class: "snippet", readonly: true, rows: 6, "aria-label": say("copy.by.hand") });
  field.value = text;
  openDialog(say("copy.by.hand"), field);
  field.select();
}
