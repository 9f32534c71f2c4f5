// @ts-check
/** @import { Session } from "./session.js" */
import { element } from "./dom.js";
import { copyText } from "./parts/copy.js";
import { say } from "./say.js";

/** Those of org.jacoscope.scene.Dialect, with their names. */
const DIALECTS = [
  ["text", say("dialect.text")],
  ["latex", "LaTeX"],
  ["numpy", "NumPy"],
  ["jax", "JAX"],
  ["pytorch", "PyTorch"],
  ["matlab", "MATLAB"],
  ["java", "Java"],
  ["json", "JSON"],
];

/** Copies readouts in the notation that was chosen last. */
export class Copies {
  /**
   * @param {HTMLElement} place
   * @param {Session} session
   */
  constructor(place, session) {
    this.session = session;
    this.choice = element(
      "select",
      { "aria-label": say("copy.as") },
      ...DIALECTS.map(([value, name]) => element("option", { value }, name)),
    );
    const all = element("button", { type: "button", class: "chip" }, say("copy.all"));
    all.addEventListener("click", () => this.copy());
    const label = element("span", { class: "copies-label", "aria-hidden": "true" }, say("copy.as"));
    place.append(label, this.choice, all);
  }

  /** @param {string} [readout] id; without it all are copied */
  copy(readout = "") {
    const { shown, engine, lab } = this.session;
    if (shown) {
      const options = { as: this.choice.value, readout };
      copyText(engine().file(lab.id, shown.state, "txt", options, new AbortController().signal));
    }
  }
}
