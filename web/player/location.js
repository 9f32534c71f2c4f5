// @ts-check
// The only file that touches the page's address.

/** Of the address's form, for links that outlive a change of it. */
const VERSION = "1";
/** Parameters that say how a lab is shown. */
const VIEW = ["theme", "lang", "show", "hide", "lock", "digits"];
/** Parameters that are not properties, kept as they are. */
const KEPT = [...VIEW, "engine"];
const DELAY = 250;

/**
 * The values that a query names, as texts.
 *
 * @param {string} search
 * @param {string[]} keys of the lab's properties
 * @returns {{ [key: string]: string }}
 */
export function readQuery(search, keys) {
  const entries = [...new URLSearchParams(search)].filter(([key]) => keys.includes(key));
  return Object.fromEntries(entries);
}

/** What follows the query in the address. */
export const { hash } = globalThis.location ?? { hash: "" };

/**
 * The names in a list of the address: `lock=size,t`.
 *
 * @param {string} key
 */
export const namesIn = (key) =>
  (new URLSearchParams(location.search).get(key) ?? "").split(",").map((name) => name.trim()).filter(Boolean);

/**
 * The query that says `texts`, with the characters that formulas need left readable.
 *
 * @param {{ [key: string]: string }} texts
 * @param {string} current query, for what is not the lab's
 */
export function writeQuery(texts, current) {
  const kept = [...new URLSearchParams(current)].filter(([key]) => KEPT.includes(key));
  return query([...stateEntries(texts), ...kept]);
}

/** @param {{ [key: string]: string }} texts */
function stateEntries(texts) {
  const named = Object.entries(texts);
  return named.length > 0 ? [["v", VERSION], ...named] : [];
}

/** @param {string[][]} entries */
const query = (entries) =>
  entries.length > 0 ? `?${entries.map(([key, text]) => `${key}=${encode(text)}`).join("&")}` : "";

/**
 * A whole address, for use elsewhere.
 *
 * @param {string} path seen from this page
 * @param {{ [key: string]: string }} [texts] of the state
 * @param {{ [key: string]: string }} [view] how to show it; what is "" is left out
 */
export function linkTo(path, texts = {}, view = {}) {
  const shown = Object.entries(view).filter(([, text]) => text !== "");
  return new URL(path, location.href.replace(/[?#].*/, "")).href + query([...stateEntries(texts), ...shown]);
}

/**
 * What the address says about how to show the page.
 *
 * @param {string} name
 */
export const viewParameter = (name) => new URLSearchParams(location.search).get(name) ?? "";

/** All that the address says about it, for links that show the same. */
export const wholeView = () =>
  Object.fromEntries([...new URLSearchParams(location.search)].filter(([key]) => VIEW.includes(key)));

/** @param {string} text */
const encode = (text) => encodeURIComponent(text).replace(/%(2C|3B|2F|28|29|2A|3A)/g, decodeURIComponent);

/** The address of this page, kept in step with the state, and those of links to the same state elsewhere. */
export class Address {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  #links = document.querySelectorAll('a[data-part="whole"]');
  #search = "";

  /**
   * @param {string[]} keys of the lab's properties
   * @param {(texts: { [key: string]: string }) => void} visited told when the browser's history brings another query
   */
  constructor(keys, visited) {
    this.timer = 0;
    addEventListener("popstate", () => {
      if (location.search !== this.#search) { // and not only what follows it, as by a link within the page
        this.#link();
        visited(readQuery(location.search, keys));
      }
    });
    this.#link();
    addEventListener("beforeprint", () => {
      const place = document.querySelector('[data-part="printed-address"]');
      place?.replaceChildren(location.href);
    });
  }

  /**
   * Shows the values soon, without adding to the history.
   *
   * @param {{ [key: string]: string }} texts
   */
  show(texts) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.#replace(writeQuery(texts, location.search));
    }, DELAY);
  }

  /**
   * Shows how the page is looked at; what is "" is the usual.
   *
   * @param {string} name
   * @param {string} text
   */
  view(name, text) {
    const others = [...new URLSearchParams(location.search)].filter(([key]) => key !== name);
    this.#replace(query(text ? [...others, [name, text]] : others));
  }

  /** @param {string} search */
  #replace(search) {
    history.replaceState(history.state, "", location.pathname + search + location.hash);
    this.#link();
  }

  #link() {
    this.#search = location.search;
    this.#links.forEach((link) => (link.search = location.search));
  }
}
