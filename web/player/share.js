// @ts-check
/** @import { Session } from "./session.js" */
import { element, setText } from "./dom.js";
import { linkTo, viewParameter, wholeView } from "./location.js";
import { say } from "./say.js";
import { downloads } from "./downloads.js";
import { RECIPES } from "./recipes.js";

/** Longer links are cut by some programs, in characters. */
const LONG = 8000;

/**
 * What the page's player lends: a bundle of its own would have a second set of ids and toasts, and be larger.
 *
 * @typedef {object} Page
 * @property {typeof import("./parts/dialog.js").openDialog} openDialog
 * @property {typeof import("./parts/copy.js").copyText} copyText
 * @property {typeof import("./parts/toast.js").toast} toast
 * @property {() => { [key: string]: string }} texts  of the state in addresses
 */

/**
 * Shows all ways out of the page: links and snippets to copy, files to keep.
 *
 * @param {Session} session
 * @param {HTMLElement} place knows the lab's addresses
 * @param {Page} page
 */
export function share(session, place, page) {
  const links = (/** @type {string} */ theme) => linksOf(session.lab, place, page.texts(), theme);
  const link = () => links(viewParameter("theme")).page;
  const kept = element("p", { class: "note" }, say("share.sandbox"), " ", element("a", { href: link(), target: "_blank" }, say("share.window")));
  // A frame without an origin may be forbidden to save, and nobody says whether it is.
  const sandboxed = self.origin === "null" && self !== top;
  page.openDialog(say("share"), snippets(links, page), downloads(session, link, page), ...(sandboxed ? [kept] : []));
}

/**
 * The addresses of what is shown; those that need a server are "" without one.
 *
 * @param {Session["lab"]} lab
 * @param {HTMLElement} place
 * @param {{ [key: string]: string }} texts
 * @param {string} theme "" for the reader's own
 * @returns {import("./recipes.js").Links}
 */
function linksOf(lab, place, texts, theme) {
  const { page = "", embed = "" } = place.dataset;
  const { api } = document.documentElement.dataset;
  const view = { ...wholeView(), theme };
  return {
    lab: lab.id,
    title: lab.title,
    texts,
    view,
    page: linkTo(page, texts, view),
    embed: linkTo(embed, texts, view),
    picture: api ? linkTo(`${page}.png`, texts, { theme, scale: "2" }) : "",
    script: api ? linkTo("/embed.js") : "",
  };
}

/**
 * @param {(theme: string) => import("./recipes.js").Links} linksFor
 * @param {Page} page
 */
function snippets(linksFor, { copyText }) {
  let recipe = RECIPES[0];
  const text = element("textarea", { class: "snippet", readonly: true, rows: 4, spellcheck: "false" });
  const warning = element("p", { class: "note warning", role: "status" });
  const theme = choice("share.theme", [["", say("share.theme.auto")], ["light", say("share.theme.light")], ["dark", say("share.theme.dark")]]);
  theme.select.value = document.documentElement.dataset["theme"] ?? "";
  const size = choice("share.size", [["640 480"], ["800 500"], ["480 420"], ["320 240"]].map(([s]) => [s, s.replace(" ", " × ")]));
  const copy = element("button", { type: "button", class: "button" }, say("share.copy"));
  const possible = RECIPES.filter(({ needs }) => !needs || linksFor("")[needs]);
  const chips = possible.map((entry) => {
    const chip = element("button", { type: "button", class: "chip", "aria-pressed": "false" }, entry.name());
    chip.addEventListener("click", () => {
      recipe = entry;
      show();
    });
    return { entry, chip };
  });
  const show = () => {
    const links = linksFor(theme.select.value);
    const [width, height] = size.select.value.split(" ");
    text.value = recipe.write(links, { width, height });
    text.setAttribute("aria-label", recipe.name());
    size.label.hidden = !recipe.sized;
    chips.forEach(({ entry, chip }) => chip.setAttribute("aria-pressed", String(entry === recipe)));
    setText(warning, links.page.length > LONG ? say("share.long", { count: links.page.length }) : "");
    warning.hidden = links.page.length <= LONG;
  };
  text.addEventListener("focus", () => text.select());
  copy.addEventListener("click", () => copyText(text.value));
  theme.select.addEventListener("change", show);
  size.select.addEventListener("change", show);
  show();
  return element(
    "section",
    { class: "share-part" },
    element("div", { class: "chips", role: "group", "aria-label": say("share.as") }, ...chips.map(({ chip }) => chip)),
    text,
    warning,
    element("div", { class: "share-row" }, theme.label, size.label, copy),
  );
}

/**
 * @param {"share.theme" | "share.size"} key
 * @param {string[][]} options values and names
 */
function choice(key, options) {
  const select = element("select", {}, ...options.map(([value, name]) => element("option", { value }, name)));
  const name = key === "share.theme" ? say("share.theme") : say("share.size");
  return { select, label: element("label", { class: "share-choice" }, name, select) };
}
