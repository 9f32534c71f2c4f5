// @ts-check
/** @import { Lab } from "../engine/types.js" */
import { element } from "./dom.js";
import { namesIn } from "./location.js";
import { say } from "./say.js";

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
 * @param {string[]} names
 * @param {string[]} known
 */
const unknown = (names, known) =>
  names.filter((name) => !known.includes(name)).map((found) => ({ found, known: known.join(", ") }));
