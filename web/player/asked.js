// @ts-check
/** @import { Lab } from "../engine/types.js" */
import { element } from "./dom.js";
import { namesIn } from "./location.js";
import { say } from "./say.js";

// As View.java has them.
const MOST_REPEATED = 3;
const LONGEST_REPEATED = 40;

/**
 * Says which names in the address nothing has: above the figures, as a server would.
 *
 * @param {Lab} lab
 */
export function complain({ properties }) {
  const parts = (document.documentElement.dataset["parts"] ?? "").split(" ");
  const settings = properties.map(({ key }) => key);
  const sentences = [
    ...unknown([...namesIn("show"), ...namesIn("hide")], parts).map((names) => say("part.unknown", names)),
    ...unknown(namesIn("lock"), settings).map((names) => say("lock.unknown", names)),
  ];
  if (sentences.length > 0) {
    document.querySelector(".bench")?.before(element("p", { class: "note warning problem-banner" }, sentences.join(" ")));
  }
}

/**
 * One sentence's worth about all names that are not known, however many; it repeats a few of them.
 *
 * @param {string[]} names
 * @param {string[]} known
 */
function unknown(names, known) {
  const strange = [...new Set(names)].filter((name) => !known.includes(name));
  const found = strange.slice(0, MOST_REPEATED).map(shortened).join(say("names.between"));
  const count = strange.length - MOST_REPEATED;
  const more = count > 0 ? say("names.more", { count }) : "";
  return found ? [{ found, more, known: known.join(", ") }] : [];
}

/** @param {string} name */
const shortened = (name) => (name.length <= LONGEST_REPEATED ? name : `${name.slice(0, LONGEST_REPEATED)}…`);
