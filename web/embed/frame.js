// @ts-check
/** @import { Lab, Property, State, Value } from "../engine/types.js" */
/** @import { Size } from "./fit.js" */
/** @import { Request } from "./understand.js" */
import { H5P_HELLO, h5pAnswer, heightMessages, secretOf } from "./heights.js";
import { sized } from "./size.js";
import { plain, statementOf } from "./tell.js";
import { understand } from "./understand.js";

/**
 * What a frame needs of the player.
 *
 * @typedef {object} Player
 * @property {{ lab: Lab, locked: Set<string>, wanted: State, shown: { scene: any, quality: string, state: State } | undefined,
 *     problem: { message: string, property: string } | undefined, settled: boolean, listen: (listener: () => void) => void,
 *     propose: (changes: State) => void, reset: () => void }} session
 * @property {{ place: HTMLElement, sizes: Size[], whenReady: () => Promise<void> }} stage
 * @property {(property: Property, text: string) => Value} parse
 * @property {(state: State) => string} query  of an address of that state
 * @property {string} hash  of the page's address
 */

/**
 * Connects a lab in a frame with the page around it, and with it alone: figures fit the frame, the page is told of heights,
 * states and answers, and may set what is not locked. docs/embedding.md describes the messages.
 *
 * @param {Player} player
 */
export function frame(player) {
  const { session, stage } = player;
  const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
  const framed = parent !== window;
  // Any page may frame a lab, and nothing that is said here is secret.
  const send = (/** @type {object} */ message) => framed && parent.postMessage(message, "*");
  const tell = (/** @type {string} */ name, /** @type {object} */ content) =>
    send({ type: `jacoscope:${name}`, version: 1, lab: session.lab.id, ...content });
  const secret = secretOf(player.hash);
  let height = 0;

  const fit = sized(find("main"), stage.place, find(".tools"), () => stage.sizes, (wished) => {
    height = wished;
    heightMessages(height, secret).forEach(send);
  });
  session.listen(fit);
  fit();
  send(H5P_HELLO);
  addEventListener("message", ({ source, data }) => {
    if (framed && source === parent) {
      const answer = h5pAnswer(data, height);
      if (answer) {
        send(answer);
      }
      const { request, complaint } = understand(data, session.lab, session.locked, player.parse);
      if (complaint) {
        tell("problem", complaint);
      } else if (request) {
        act(request);
      }
    }
  });

  /** @param {Request} request */
  function act({ act: name, changes }) {
    if (changes) {
      session.propose(changes);
    } else if (name === "reset") {
      session.reset();
    } else if (name === "get") {
      tellShown();
    } else {
      document.dispatchEvent(new CustomEvent(`jacoscope:${name}`));
    }
  }

  /** Of what is shown. */
  const state = () => {
    const { state: shown, quality } = session.shown ?? { state: session.wanted, quality: "final" };
    return { state: plain(shown), query: player.query(shown), draft: quality === "draft" };
  };

  function tellShown() {
    tell("state", state());
    tell("readouts", { readouts: plain(session.shown?.scene.readouts ?? []), draft: session.shown?.quality === "draft" });
  }

  stage.whenReady().then(() => {
    let told = session.shown;
    let wrong = session.problem;
    tell("ready", { title: session.lab.title, locked: [...session.locked], ...state() });
    tellShown();
    session.listen(() => {
      if (session.shown !== told) {
        told = session.shown;
        tellShown();
      }
      if (session.problem !== wrong) {
        wrong = session.problem;
        if (wrong) {
          tell("problem", { message: wrong.message, property: wrong.property });
        }
      }
    });
  });

  document.addEventListener("jacoscope:answer", (event) => {
    const answer = plain(/** @type {CustomEvent} */ (event).detail);
    const exercise = session.lab.exercises.find(({ id }) => id === answer.exercise);
    const page = new URL(/** @type {HTMLAnchorElement} */ (find('a[data-part="whole"]')).href);
    const address = page.origin + page.pathname;
    tell("answer", { ...answer, statement: statementOf(address, document.documentElement.lang, exercise, answer) });
  });
}
