// @ts-check
/** @import { Session } from "./session.js" */
import { element, setText } from "./dom.js";
import { say } from "./say.js";

/** A description is read aloud only when things have been still for so long. */
const STILL = 700;
/** What is said once stays for so long. */
const TOLD = 10_000;

/** What the figures cannot say: the description in words, notes, and what is wrong when no field can say it. */
export class Words {
  #timer = 0;
  /** @type {{ kind: string, text: string }[]} */
  #told = [];

  /**
   * @param {HTMLElement} description a polite live region
   * @param {HTMLElement} notes
   * @param {Session} session
   */
  constructor(description, notes, session) {
    this.description = description;
    this.notes = notes;
    this.session = session;
    session.listen(() => this.#show());
  }

  /** @param {string} text something that no scene says; it goes after a while */
  tell(text) {
    this.#told = [{ kind: "info", text }];
    this.#show();
    setTimeout(() => {
      this.#told = [];
      this.#show();
    }, TOLD);
  }

  #show() {
    const { shown, problem, lab } = this.session;
    const moving = String(!this.session.settled);
    if (this.notes.getAttribute("aria-busy") !== moving) {
      this.notes.setAttribute("aria-busy", moving); // what changes in every frame is read when it rests
    }
    if (!shown && !problem) {
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => shown && setText(this.description, shown.scene.description), STILL);
    const homeless = problem && !lab.properties.some((property) => property.key === problem.property);
    const notes = [...this.#told, ...(shown?.scene.notes ?? [])];
    if (problem) {
      const text = homeless ? problem.message : say("last.good");
      notes.unshift({ kind: "warning", text });
    }
    this.#write(notes);
  }

  /** @param {{ kind: string, text: string }[]} notes */
  #write(notes) {
    const same = notes.length === this.notes.children.length
      && notes.every(({ text }, i) => this.notes.children[i].textContent === text);
    if (!same) {
      this.notes.replaceChildren(...notes.map(({ kind, text }) => element("p", { class: `note ${kind}` }, text)));
    }
  }
}
