// @ts-check

/** What the page says, by key: the keys of src/main/resources/…/words that begin with "player.". */
const words = JSON.parse(globalThis.document?.querySelector('[data-part="words"]')?.textContent || "{}");

/**
 * A text of the page's language, with values in place of the {names} in it.
 *
 * @param {string} key
 * @param {{ [name: string]: string | number }} [values]
 * @returns {string}
 */
export const say = (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) => String(values[name]));
