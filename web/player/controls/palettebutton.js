// @ts-check
/** @import { PaletteGroup, PaletteItem } from "../../engine/types.js" */
import { element, freshId } from "../dom.js";
import { letter } from "../greek.js";
import { say } from "../say.js";
import { insert } from "./insert.js";
import { Palette } from "./palette.js";
import { placed } from "./placing.js";

/** Opens and closes the palette of a field. */
export class PaletteButton {
  /** @type {Palette | undefined} */
  #open;

  /**
   * @param {HTMLTextAreaElement} input
   * @param {() => Promise<PaletteGroup[]>} load
   */
  constructor(input, load) {
    this.input = input;
    this.load = load;
    /** What the formula may name. @type {string[]} */
    this.names = [];
    const id = freshId();
    this.place = element("div", { class: "palette-place", id });
    this.button = element("button", {
      type: "button",
      class: "palette-button",
      title: say("palette"),
      "aria-label": say("palette"),
      "aria-expanded": "false",
      "aria-controls": id,
    }, "ƒ");
    this.button.addEventListener("click", (event) => this.#toggle(/** @type {PointerEvent} */ (event).pointerType === "touch"));
    const escape = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape" && this.#open) {
        event.stopPropagation();
        this.close();
      }
    };
    input.addEventListener("keydown", escape);
    this.button.addEventListener("keydown", escape);
  }

  close() {
    this.#open = undefined;
    this.place.replaceChildren();
    this.button.setAttribute("aria-expanded", "false");
    this.button.focus();
  }

  /** @param {boolean} touched then no keyboard should come up */
  async #toggle(touched) {
    if (this.#open) {
      this.close();
      return;
    }
    const groups = [this.#here(), ...(await this.load())];
    const palette = new Palette(groups, (item, byTouch) => this.#choose(item, byTouch), () => this.close());
    this.#open = palette;
    this.place.replaceChildren(palette.element);
    this.button.setAttribute("aria-expanded", "true");
    if (!touched) {
      palette.search.focus({ preventScroll: true });
    }
    palette.element.scrollIntoView({ block: "nearest" });
  }

  /** @returns {PaletteGroup} */
  #here() {
    const items = this.names.map((name) => {
      const sign = letter(name);
      return { name, before: sign, after: "", mathml: `<math><mi>${sign}</mi></math>`, meaning: name };
    });
    return { title: say("palette.here"), items };
  }

  /**
   * @param {PaletteItem} item
   * @param {boolean} touched
   */
  #choose(item, touched) {
    const { input } = this;
    if (!touched) {
      input.focus();
    }
    const { from, to, text, caret } = placed(input.value, input.selectionStart, input.selectionEnd, item);
    insert(input, from, to, text);
    input.setSelectionRange(caret, caret);
  }
}
