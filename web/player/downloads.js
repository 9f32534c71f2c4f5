// @ts-check
/** @import { FileOptions } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
/** @import { Page } from "./share.js" */
import { allow, element } from "./dom.js";
import { film, filmType } from "./film.js";
import { drawn } from "./picture.js";
import { say } from "./say.js";

/** Of pictures, in pixels. */
const WIDTH = 960;
const SCALES = [1, 2, 3];
/** Whether a file is being made: one at a time, as a film plays the figures. */
let busy = false;

/**
 * Files of what is shown, made by the page itself.
 *
 * @param {Session} session
 * @param {() => string} link to what is shown
 * @param {Page} page
 */
export function downloads(session, link, { toast }) {
  const { lab } = session;
  const dark = () => getComputedStyle(document.documentElement).colorScheme === "dark";
  /** @param {"svg" | "csv" | "tex" | "txt"} kind @param {FileOptions} [options] */
  const file = (kind, options = {}) =>
    session.engine().file(lab.id, session.wanted, kind, options, new AbortController().signal);
  const svg = () => file("svg", { width: WIDTH, theme: dark() ? "dark" : "light" });
  const text = (/** @type {string} */ content, /** @type {string} */ type) => new Blob([content], { type });
  /** @type {[string, string, () => Promise<Blob>][]} */
  const kinds = [
    ["SVG", `${lab.id}.svg`, async () => text(await svg(), "image/svg+xml")],
    ...SCALES.map((scale) => /** @type {[string, string, () => Promise<Blob>]} */ (
      [`PNG ${scale}×`, `${lab.id}.png`, async () => drawn(await svg(), scale)]
    )),
    ["CSV", `${lab.id}.csv`, async () => text(await file("csv"), "text/csv")],
    ["JSON", `${lab.id}.json`, async () => text(await json(session), "application/json")],
    ["LaTeX", `${lab.id}.tex`, async () => text(await file("tex"), "text/x-tex")],
    [say("share.qr"), `${lab.id}-qr.png`, async () =>
      drawn(await session.engine().qr(link(), new AbortController().signal), 1)],
    ...films(session, toast),
  ];
  const buttons = kinds.map(([name, fileName, make]) => {
    const button = element("button", { type: "button", class: "chip" }, name);
    button.addEventListener("click", async () => {
      if (busy) {
        toast(say("share.busy"));
        return;
      }
      busy = true;
      allow(button, false);
      try {
        save(await make(), fileName);
      } catch (error) {
        toast(error instanceof Error ? error.message : String(error));
      } finally {
        busy = false;
        allow(button, true);
      }
    });
    return button;
  });
  const print = element("button", { type: "button", class: "chip" }, say("share.print"));
  print.addEventListener("click", () => {
    print.closest("dialog")?.close();
    window.print();
  });
  return element(
    "section",
    { class: "share-part" },
    element("h3", {}, say("share.download")),
    element("div", { class: "chips" }, ...buttons, print),
  );
}

/**
 * A film for each property that plays, where the browser makes films.
 *
 * @param {Session} session
 * @param {Page["toast"]} toast
 * @returns {[string, string, () => Promise<Blob>][]}
 */
function films(session, toast) {
  const { lab, locked } = session;
  const type = filmType();
  const played = lab.properties.filter(({ animation, key }) => animation && !locked.has(key));
  return type === undefined ? [] : played.map((property) => [
    say("share.film", { name: property.label }),
    `${lab.id}-${property.key}.${type.includes("webm") ? "webm" : "mp4"}`,
    () => {
      toast(say("share.filming"));
      return film(session, property, type);
    },
  ]);
}

/**
 * @param {Blob} blob
 * @param {string} name
 */
function save(blob, name) {
  const href = URL.createObjectURL(blob);
  element("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/**
 * The state and its scene; what is not finite as strings, as the API has it.
 *
 * @param {Session} session
 */
async function json({ engine, lab, wanted }) {
  const scene = await engine().scene(lab.id, wanted, "final", new AbortController().signal);
  return JSON.stringify({ lab: lab.id, state: wanted, scene }, (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(/** @type {Float64Array} */ (value), said) : said(value));
}

/** @param {unknown} value */
const said = (value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
