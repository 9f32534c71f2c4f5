// @ts-check
/** @import { Lab, State } from "../engine/types.js" */
import { chooseEngine } from "../engine/choose.js";
import { complain } from "./asked.js";
import { busy } from "./busy.js";
import { Copies } from "./copies.js";
import { digitsControl, digitsOf } from "./digits.js";
import { exercises } from "./exercises.js";
import { FormulaList } from "./formulalist.js";
import { made } from "./gl/gpu.js";
import { undoKeys } from "./keys.js";
import { icon } from "./icons.js";
import { Address, hash, namesIn, readQuery, viewParameter, writeQuery } from "./location.js";
import { DIGITS } from "./numbers.js";
import { Panel } from "./panel.js";
import { copyText } from "./parts/copy.js";
import { openDialog } from "./parts/dialog.js";
import { toast } from "./parts/toast.js";
import { playBar } from "./playbar.js";
import { Presets } from "./presets.js";
import { Readouts } from "./readouts.js";
import { say } from "./say.js";
import { Session } from "./session.js";
import { Stage } from "./stage.js";
import { differences, parseValue, stateOf } from "./values.js";
import { tool, toolbar } from "./toolbar.js";
import { Words } from "./words.js";

/** @param {string} part as `data-part` names it */
const find = (part) => /** @type {HTMLElement} */ (document.querySelector(`[data-part="${part}"]`));

/** @param {string} part */
const read = (part) => JSON.parse(find(part).textContent ?? "null");

/** @type {Lab} */
const lab = read("lab");
/** @type {State} */
const state = read("state");
const keys = lab.properties.map((property) => property.key);
const { api } = document.documentElement.dataset;
/** What the address asks for: what the server shows already, if there is one. @type {State} */
const asked = api ? state : stateOf(lab.properties, readQuery(location.search, keys));
const engine = chooseEngine(
  api,
  new URLSearchParams(location.search).get("engine"),
  (warming) => warming.scene(lab.id, state, "draft", new AbortController().signal),
  (sentence) => words.tell(sentence),
  say,
);
const session = new Session(engine, lab, asked, namesIn("lock").filter((key) => keys.includes(key)));

const stage = new Stage(find("stage"), session);
const copies = new Copies(find("copies"), session);
const digits = digitsOf(viewParameter("digits"));
const readouts = new Readouts(find("readouts"), digits, (id) => copies.copy(id));
const formulas = new FormulaList(find("formulas"));
const words = new Words(find("description"), find("notes"), session);
new Presets(find("presets"), session);
new Panel(find("panel"), session);
toolbar(find("toolbar"), session);
playBar(find("playbar"), find("stage"), session);
undoKeys(session);
busy(find("busy"), session);
exercises(document.querySelectorAll("form[data-exercise]"), session, find("stage"));

digitsControl(find("digits"), digits, (count) => {
  readouts.round(count);
  address.view("digits", count === DIGITS ? "" : String(count));
});
const texts = () => differences(lab.properties, session.wanted);
find("share-tools").append(
  tool(icon("share"), say("share"), async () => (await import("./share.js")).share(session, find("share-tools"), { openDialog, copyText, toast, texts })),
);

/** What the readouts and formulas were written from. @type {typeof session.shown} */
let written;
const address = new Address(keys, (texts) => session.set(stateOf(lab.properties, texts)));
session.listen(() => {
  const { shown } = session;
  if (shown && shown !== written) {
    written = shown;
    readouts.show(shown.scene.readouts);
    formulas.show(shown.scene.formulas);
  }
  if (shown && session.settled && !session.problem) {
    address.show(differences(lab.properties, shown.state));
  }
});
if (document.querySelector(".embed")) {
  const query = (/** @type {State} */ of) => writeQuery(differences(lab.properties, of), "");
  import("../embed/frame.js").then(({ frame }) => frame({ session, stage, parse: parseValue, query, hash }));
}
if (!api) {
  complain(lab);
  session.go(state, "draft"); // stays when the address asks for what cannot be shown
}
session.go(asked, "final");

/** What tests and people at the console may ask. */
Object.assign(window, {
  jacoscope: {
    /** Resolves when what is painted is what was last asked for, in full. */
    get ready() {
      return stage.whenReady();
    },
    /** Which engine answers now, "http" or "worker". */
    get engine() {
      return engine().name;
    },
    /** How many contexts, programs and pictures the GPU was asked to make. */
    gpu: made,
    state: () => session.wanted,
    scene: () => session.shown?.scene,
    /** @param {State} changes */
    set(changes) {
      session.set(changes);
      return stage.whenReady();
    },
  },
});
