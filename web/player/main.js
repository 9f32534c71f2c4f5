// @ts-check
/** @import { Lab, State } from "../engine/types.js" */
import { httpEngine } from "../engine/http.js";
import { exercises } from "./exercises.js";
import { FormulaList } from "./formulalist.js";
import { undoKeys } from "./keys.js";
import { Address } from "./location.js";
import { Panel } from "./panel.js";
import { Presets } from "./presets.js";
import { Readouts } from "./readouts.js";
import { Session } from "./session.js";
import { Stage } from "./stage.js";
import { differences, stateOf } from "./values.js";
import { Words } from "./words.js";

/** @param {string} part as `data-part` names it */
const find = (part) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${part}"]`));

/** @param {string} part */
const read = (part) => JSON.parse(find(part).textContent ?? "null");

/** @type {Lab} */
const lab = read("lab");
/** @type {State} */
const state = read("state");
const engine = httpEngine("/api/v1");
const session = new Session(engine, lab, state);

const stage = new Stage(find("stage"), session);
const readouts = new Readouts(find("readouts"));
const formulas = new FormulaList(find("formulas"));
new Words(find("description"), find("notes"), session);
new Presets(find("presets"), session);
new Panel(find("panel"), session);
undoKeys(session);
exercises(document.querySelectorAll("form[data-exercise]"), engine, lab.id);

const keys = lab.properties.map((property) => property.key);
const address = new Address(keys, (texts) => session.go(stateOf(lab.properties, texts), "final"));
session.listen(() => {
  const { shown } = session;
  if (shown) {
    readouts.show(shown.scene.readouts);
    formulas.show(shown.scene.formulas);
  }
  if (shown && session.settled && !session.problem) {
    address.show(differences(lab.properties, shown.state));
  }
});
session.go(state, "final");

/** What tests and people at the console may ask. */
Object.assign(window, {
  jacoscope: {
    /** Resolves when what is painted is what was last asked for, in full. */
    get ready() {
      return stage.whenReady();
    },
    state: () => session.wanted,
    scene: () => session.shown?.scene,
    /** @param {State} changes */
    set(changes) {
      session.set(changes);
      return stage.whenReady();
    },
  },
});
