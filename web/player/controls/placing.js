// @ts-check

/**
 * What choosing something from the palette does to a text: functions go around what is selected, signs after it, names in
 * its place.
 *
 * @param {string} text
 * @param {number} from where the selection starts
 * @param {number} to where it ends
 * @param {{ before: string, after: string }} item
 * @returns {{ from: number, to: number, text: string, caret: number }} a part of the text, what comes in its place, and
 *     where to type on
 */
export function placed(text, from, to, { before, after }) {
  const isSign = after === "" && !/^\p{L}/u.test(before);
  if (isSign) {
    return { from: to, to, text: before, caret: to + before.length };
  }
  const around = after === "" ? "" : text.slice(from, to);
  const start = from + before.length + around.length;
  const done = around !== "" && after === ")";
  return { from, to, text: before + around + after, caret: done ? start + after.length : start + (around && after ? 2 : 0) };
}
