// @ts-check

/**
 * Puts text in place of a part of a field's text, as if it had been typed: the field's own undo takes it back. A field
 * without the focus stays without it, so that no keyboard comes up on a phone.
 *
 * @param {HTMLTextAreaElement} input
 * @param {number} from
 * @param {number} to
 * @param {string} text
 */
export function insert(input, from, to, text) {
  if (document.activeElement === input) {
    input.setSelectionRange(from, to);
    // Deprecated, and the only way that keeps the field's undo.
    if (document.execCommand("insertText", false, text)) {
      return;
    }
  }
  input.setRangeText(text, from, to, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
}
