// @ts-check

/** A field's text between the person who types it and the state: it is passed on when typing pauses or the field is left. */
export class Typing {
  #timer = 0;
  /** What the state has, as the field spells it. */
  #known = "";

  /**
   * @param {HTMLInputElement | HTMLTextAreaElement} input
   * @param {number} pause in milliseconds
   * @param {(text: string) => void} pass
   * @param {(text: string) => string} [spelt] what the state's text will be when this one is passed on
   */
  constructor(input, pause, pass, spelt = (text) => text) {
    this.input = input;
    this.act = pass;
    this.spelt = spelt;
    input.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.pass(), pause);
    });
    input.addEventListener("blur", () => {
      if (this.#timer) {
        this.pass();
      }
      this.#write();
    });
  }

  /** Passes on what is in the field, at once. */
  pass() {
    this.#rest();
    this.#known = this.spelt(this.input.value);
    this.act(this.input.value);
  }

  /**
   * Shows what the state has. What a person is typing stays, unless something else has changed the state since.
   *
   * @param {string} text
   */
  show(text) {
    if (text !== this.#known) {
      this.#rest();
      this.#known = text;
      this.#write();
    }
  }

  #rest() {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #write() {
    if (this.input.value !== this.#known) {
      this.input.value = this.#known;
    }
  }
}
