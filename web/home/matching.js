// @ts-check

/**
 * The words of a text as they are compared: small, without accents.
 *
 * @param {string} text
 */
export const wordsOf = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/**
 * Whether each word of the query begins a word of the text.
 *
 * @param {string} query
 * @param {string} text
 */
export function matches(query, text) {
  const words = wordsOf(text);
  return wordsOf(query).every((asked) => words.some((word) => word.startsWith(asked)));
}

/**
 * The query with each word that no text has replaced by the most similar one that some text has; "" when a word is
 * similar to none, or the query is unchanged.
 *
 * @param {string} query
 * @param {string[]} texts
 */
export function suggestion(query, texts) {
  const known = [...new Set(texts.flatMap(wordsOf))];
  const asked = wordsOf(query);
  const mended = asked.map((word) => (known.some((k) => k.startsWith(word)) ? word : nearest(word, known)));
  return mended.includes("") || mended.every((word, i) => word === asked[i]) ? "" : mended.join(" ");
}

/**
 * @param {string} word
 * @param {string[]} known
 */
function nearest(word, known) {
  let best = "";
  let least = 1 + word.length / 3;
  for (const candidate of known) {
    const away = distance(word, candidate);
    if (away < least) {
      [best, least] = [candidate, away];
    }
  }
  return best;
}

/**
 * Letters to insert, remove or replace to make one word of another (Levenshtein).
 *
 * @param {string} a
 * @param {string} b
 */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length];
}
