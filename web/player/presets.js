// @ts-check
/** @import { Session } from "./session.js" */
import { element, setAttributes, setText } from "./dom.js";
import { differences, stateOf } from "./values.js";

/** The lab's named states, and what to look for in the one that is chosen. */
export class Presets {
  /**
   * @param {HTMLElement} place
   * @param {Session} session
   */
  constructor(place, session) {
    const { properties, presets } = session.lab;
    this.session = session;
    this.note = element("p", { class: "preset-note" });
    this.chips = presets.map((preset) => {
      const state = stateOf(properties, preset.values);
      const chip = element("button", { type: "button", class: "chip", "aria-pressed": "false" }, preset.label);
      chip.addEventListener("click", () => session.set(state));
      chip.disabled = session.refuses(state);
      return { chip, preset, texts: JSON.stringify(differences(properties, state)) };
    });
    place.append(element("div", { class: "chips" }, ...this.chips.map(({ chip }) => chip)), this.note);
    session.listen(() => this.show());
    this.show();
  }

  show() {
    const { wanted, lab } = this.session;
    const texts = JSON.stringify(differences(lab.properties, wanted));
    const chosen = this.chips.find((entry) => entry.texts === texts);
    this.chips.forEach(({ chip }) => setAttributes(chip, { "aria-pressed": String(chip === chosen?.chip) }));
    setText(this.note, chosen?.preset.note ?? "");
  }
}
