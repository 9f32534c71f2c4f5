// @ts-check

/**
 * @typedef {{ from: number, to: number, kind: string }} Mark
 * @typedef {{ text: string, kind: string }} Piece
 */

/**
 * A text cut where marks begin and end; where marks overlap the earlier in the list wins.
 *
 * @param {string} text
 * @param {Mark[]} marks
 * @returns {Piece[]} that make up the text; the kind of what is not marked is ""
 */
export function pieces(text, marks) {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of marks) {
    cuts.add(Math.min(from, text.length)).add(Math.min(to, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, i) => {
    const from = places[i];
    const kind = marks.find((mark) => mark.from <= from && to <= mark.to)?.kind ?? "";
    return { text: text.slice(from, to), kind };
  });
}
