// @ts-check

/**
 * Where a text's brackets have no partner, and which two belong together at the caret.
 *
 * @param {string} text
 * @param {number} caret
 * @returns {{ pair: [number, number] | undefined, lone: number[] }} positions in the text, lone ones in order
 */
export function brackets(text, caret) {
  /** @type {number[]} */
  const open = [];
  /** @type {number[]} */
  const lone = [];
  /** @type {Map<number, number>} */
  const partners = new Map();
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") {
      open.push(i);
    } else if (text[i] === ")") {
      const partner = open.pop();
      if (partner === undefined) {
        lone.push(i);
      } else {
        partners.set(i, partner).set(partner, i);
      }
    }
  }
  // The bracket before the caret has been typed last, so it comes first.
  const at = [caret - 1, caret].find((i) => partners.has(i));
  const other = at === undefined ? undefined : partners.get(at);
  const pair = at === undefined || other === undefined ? undefined : [Math.min(at, other), Math.max(at, other)];
  return { pair: /** @type {[number, number] | undefined} */ (pair), lone: [...lone, ...open].sort((a, b) => a - b) };
}
