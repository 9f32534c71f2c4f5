// @ts-check
// Search over the labs of the home page: what is written filters the cards, and the story makes room for them. Without
// scripts all labs are shown, and no field.
import { matches, suggestion } from "./matching.js";

/**
 * @param {string} name
 * @returns {HTMLElement}
 */
const part = (name) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${name}"]`));

const form = /** @type {HTMLFormElement} */ (part("search"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("search"));
const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-search]")]);
const chapters = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-part=chapter]")]);
const prose = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-part=prose]")]);
const texts = cards.map((card) => card.dataset["search"] ?? "");
const [found, nothing, meant] = [part("found"), part("nothing"), part("meant")];
const suggested = /** @type {HTMLElement} */ (meant.querySelector("button"));

function show() {
  const query = field.value.trim();
  cards.forEach((card, i) => (card.hidden = !matches(query, texts[i])));
  const count = cards.filter((card) => !card.hidden).length;
  prose.forEach((element) => (element.hidden = query !== ""));
  chapters.forEach((chapter) => (chapter.hidden = query !== "" && !chapter.querySelector("[data-search]:not([hidden])")));
  found.textContent = query === "" ? "" : (found.dataset["text"] ?? "").replace("{count}", String(count));
  nothing.hidden = count > 0;
  const better = count > 0 ? "" : suggestion(query, texts);
  meant.hidden = better === "";
  suggested.textContent = better;
}

/** @param {string} query */
function ask(query) {
  field.value = query;
  field.focus();
  show();
}

/** @returns {HTMLAnchorElement | null | undefined} */
const first = () => cards.find((card) => !card.hidden)?.querySelector("a");

field.addEventListener("input", show);
field.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    ask("");
  } else if (event.key === "ArrowDown") {
    first()?.focus();
    event.preventDefault();
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (field.value.trim() !== "") {
    first()?.click();
  }
});
suggested.addEventListener("click", () => ask(suggested.textContent ?? ""));
part("all").addEventListener("click", () => ask(""));
show(); // the browser may have kept what was written before
