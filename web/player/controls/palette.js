// @ts-check
/** @import { PaletteGroup, PaletteItem } from "../../engine/types.js" */
import { element, setText } from "../dom.js";
import { say } from "../say.js";

/** @typedef {{ button: HTMLButtonElement, words: string }} Choice  words: what it is found by */

/**
 * What formulas are made of, to choose from: by click or touch, with the arrow keys, or by typing what one looks for.
 */
export class Palette {
  /** @type {{ place: HTMLElement, choices: Choice[] }[]} */
  #groups;

  /**
   * @param {PaletteGroup[]} groups
   * @param {(item: PaletteItem, touched: boolean) => void} choose
   * @param {() => void} close
   */
  constructor(groups, choose, close) {
    this.search = element("input", {
      type: "search",
      class: "palette-search",
      placeholder: say("palette.search"),
      "aria-label": say("palette.search"),
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
    });
    this.none = element("p", { class: "palette-none", role: "status" });
    this.#groups = groups.map((group) => groupOf(group, choose));
    const list = element("div", { class: "palette-list" }, ...this.#groups.map(({ place }) => place), this.none);
    this.element = element("div", { class: "palette", role: "group", "aria-label": say("palette") }, this.search, list);
    this.search.addEventListener("input", () => this.#find());
    this.element.addEventListener("keydown", (event) => this.#key(event, close));
    this.#rove(this.#shown()[0]);
  }

  /** @returns {HTMLButtonElement[]} */
  #shown() {
    return this.#groups.flatMap(({ choices }) => choices.map(({ button }) => button)).filter(({ hidden }) => !hidden);
  }

  #find() {
    const wanted = this.search.value.trim().toLowerCase();
    for (const { place, choices } of this.#groups) {
      choices.forEach(({ button, words }) => (button.hidden = !words.includes(wanted)));
      place.hidden = choices.every(({ button }) => button.hidden);
    }
    const shown = this.#shown();
    setText(this.none, shown.length === 0 ? say("palette.none", { text: this.search.value }) : "");
    this.#rove(shown[0]);
  }

  /** One button of all can be reached by Tab. @param {HTMLButtonElement | undefined} to */
  #rove(to) {
    this.#groups.forEach(({ choices }) => choices.forEach(({ button }) => (button.tabIndex = button === to ? 0 : -1)));
  }

  /**
   * @param {KeyboardEvent} event
   * @param {() => void} close
   */
  #key(event, close) {
    const searching = event.target === this.search;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else if (searching && event.key === "Enter") {
      this.#shown()[0]?.click();
    } else if (searching && event.key !== "ArrowDown") {
      return;
    } else if (!searching && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey) {
      this.search.focus();
      return; // the key's character goes into the search
    } else if (!this.#move(event.key, searching)) {
      return;
    }
    event.preventDefault();
  }

  /**
   * @param {string} key
   * @param {boolean} searching
   * @returns {boolean} whether it is a key that moves
   */
  #move(key, searching) {
    const shown = this.#shown();
    const at = searching ? -1 : shown.findIndex((button) => button === document.activeElement);
    const forwards = getComputedStyle(this.element).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backwards = forwards === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    /** @type {{ [key: string]: number }} */
    const places = {
      [forwards]: at + 1,
      [backwards]: at - 1,
      ArrowDown: beyond(shown, at, 1),
      ArrowUp: beyond(shown, at, -1),
      Home: 0,
      End: shown.length - 1,
    };
    if (!(key in places)) {
      return false;
    }
    const to = shown[places[key]];
    if (to) {
      this.#rove(to);
      to.focus();
    } else if (places[key] < 0) {
      this.search.focus();
    }
    return true;
  }
}

/**
 * The button of the next row up or down that stands nearest.
 *
 * @param {HTMLButtonElement[]} buttons
 * @param {number} at −1 before the first
 * @param {1 | -1} direction
 * @returns {number} its index; one beyond the ends when there is no such row
 */
function beyond(buttons, at, direction) {
  if (at < 0) {
    return 0;
  }
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const from = boxes[at];
  const rows = boxes.map((box, i) => ({ box, i })).filter(({ box }) => direction * (box.top - from.top) > from.height / 2);
  if (rows.length === 0) {
    return direction < 0 ? -1 : buttons.length;
  }
  const next = Math.min(...rows.map(({ box }) => direction * box.top));
  const row = rows.filter(({ box }) => Math.abs(direction * box.top - next) < 1);
  const apart = (/** @type {DOMRect} */ box) => Math.abs(box.left - from.left);
  return row.reduce((best, each) => (apart(each.box) < apart(best.box) ? each : best)).i;
}

/**
 * @param {PaletteGroup} group
 * @param {(item: PaletteItem, touched: boolean) => void} choose
 */
function groupOf({ title, items }, choose) {
  const choices = items.map((item) => {
    const name = item.name === item.meaning ? item.name : `${item.name}, ${item.meaning}`;
    const button = element("button", { type: "button", class: "palette-item", title: name, "aria-label": name });
    button.innerHTML = item.mathml;
    button.addEventListener("click", (event) => choose(item, /** @type {PointerEvent} */ (event).pointerType === "touch"));
    return { button, words: `${name} ${item.before} ${title}`.toLowerCase() };
  });
  const buttons = element("div", { class: "palette-items" }, ...choices.map(({ button }) => button));
  const heading = element("p", { class: "palette-title", "aria-hidden": "true" }, title);
  return { place: element("div", { role: "group", "aria-label": title }, heading, buttons), choices };
}
