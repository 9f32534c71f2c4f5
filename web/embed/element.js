// @ts-check
// <jacoscope-lab lab="polar-grid" size="0.2"></jacoscope-lab>: a lab in a frame that has the height it needs, with its
// properties as attributes, both ways. Served as /embed.js and read by any page; docs/embedding.md describes it.

/** Of a lab's page for frames, relative to this file's address. An export writes another one here. */
const PAGE = "embed/{lab}";
/** These say which lab is shown, and how: the frame is loaded anew for them. */
const VIEW = ["theme", "lang", "digits", "show", "hide", "lock", "engine"];
const PLACE = ["lab", "server", ...VIEW];
/** What pages and their frameworks give to any element. */
const COMMON =
  /\W|_|^(accesskey|autocapitalize|autocorrect|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|height|hidden|id|inert|inputmode|is|item.*|loading|nonce|on.*|part|popover|role|slot|spellcheck|style|tabindex|title|translate|width|writingsuggestions)$/;
/** Whether an attribute may be a property of a lab. @param {string} name */
const mayBeProperty = (name) => !PLACE.includes(name) && !COMMON.test(name);

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:26rem;border:0}");

class JacoscopeLab extends HTMLElement {
  /** The last state that the lab told. @type {any} */
  state = undefined;
  /** Resolves when the lab is there; another one when it is loaded anew. @type {Promise<void>} */
  ready = Promise.resolve();
  #resolve = () => {};
  #isReady = true;
  #frame = document.createElement("iframe");
  /** Of the lab's page: of others we believe nothing. */
  #origin = "";
  /** What the frame was loaded with that no message changes. */
  #view = "";
  /** Which attributes are properties, as the lab told. @type {string[]} */
  #keys = [];
  /** What the lab's state says already, as texts. @type {Record<string, string>} */
  #texts = {};
  #observer = new MutationObserver((changes) => this.#changed(changes.map((change) => change.attributeName ?? "")));

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    this.#awaitLab();
    this.#observer.observe(this, { attributes: true });
  }

  connectedCallback() {
    addEventListener("message", this);
    this.#observer.takeRecords(); // the frame is loaded with what the attributes say now
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    this.#awaitLab();
  }

  /** @param {object} changes values by the keys of properties; null for a value at first */
  set(changes) {
    this.#post("set", { state: changes });
  }

  play() {
    this.#post("play");
  }

  pause() {
    this.#post("pause");
  }

  reset() {
    this.#post("reset");
  }

  /** @param {MessageEvent} event */
  handleEvent({ source, origin, data }) {
    const [, name = ""] = /^jacoscope:(\w+)$/.exec(data?.type) ?? [];
    // In a page without an origin, such as a sandboxed frame, ours may have none either.
    const expected = origin === this.#origin || (origin === "null" && self.origin === "null");
    if (source !== this.#frame.contentWindow || !expected || data?.version !== 1) {
      return;
    }
    if (name === "resize") {
      this.#frame.style.height = `${data.height}px`;
    }
    if (name === "ready") {
      this.#keys = Object.keys(data.state).filter(mayBeProperty);
    }
    if (name === "ready" || name === "state") {
      this.state = data.state;
      this.#mirror(new URLSearchParams(data.query));
    }
    if (name === "ready") {
      this.#frame.title = this.title || data.title;
      this.#isReady = true;
      this.#resolve();
    }
    if (/^(ready|state|readouts|answer|problem)$/.test(name)) {
      this.dispatchEvent(new CustomEvent(name, { detail: data }));
    }
  }

  /**
   * @param {string} name
   * @param {object} [content]
   */
  #post(name, content) {
    this.ready.then(() =>
      this.#frame.contentWindow?.postMessage({ type: `jacoscope:${name}`, version: 1, ...content }, "*"),
    );
  }

  /** From now on there is no lab that listens, until it says so. */
  #awaitLab() {
    if (this.#isReady) {
      this.#isReady = false;
      this.ready = new Promise((resolve) => (this.#resolve = resolve));
    }
  }

  /** @param {string[]} names of attributes */
  #textsOf(names) {
    return Object.fromEntries(names.map((name) => [name, this.getAttribute(name) ?? ""]));
  }

  #viewNow() {
    return JSON.stringify(PLACE.map((name) => this.getAttribute(name)));
  }

  /** A new frame each time: what the old one still says is not heard, and the page's history stays as it is. */
  #load() {
    this.#awaitLab();
    this.#view = this.#viewNow();
    this.#keys = [];
    const names = this.getAttributeNames();
    this.#texts = this.#textsOf(names.filter(mayBeProperty));
    const query = new URLSearchParams({ ...this.#texts, ...this.#textsOf(names.filter((name) => VIEW.includes(name))) });
    const lab = this.getAttribute("lab") ?? "";
    const server = new URL(this.getAttribute("server") ?? ".", import.meta.url);
    server.pathname = server.pathname.replace(/\/?$/, "/");
    const page = new URL(PAGE.replace("{lab}", encodeURIComponent(lab)), server);
    this.#origin = page.origin;
    const { height } = this.#frame.style;
    this.#frame = document.createElement("iframe");
    this.#frame.style.height = height;
    this.#frame.allow = "clipboard-write";
    this.#frame.title = this.title || lab;
    this.#frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
    this.#frame.src = `${page}?${query}`;
    this.shadowRoot?.replaceChildren(this.#frame);
  }

  /** @param {URLSearchParams} told what differs from the state at first */
  #mirror(told) {
    this.#texts = {};
    for (const key of this.#keys) {
      const text = told.get(key);
      if (text === null) {
        this.removeAttribute(key);
      } else {
        this.#texts[key] = text;
        if (this.getAttribute(key) !== text) {
          this.setAttribute(key, text);
        }
      }
    }
  }

  /** @param {string[]} names of attributes */
  #changed(names) {
    if (!this.isConnected) {
      return;
    }
    if (this.#view !== this.#viewNow()) {
      this.#load();
      return;
    }
    const keys = this.#isReady ? this.#keys : names.filter(mayBeProperty);
    const changed = names.filter((name) => keys.includes(name) && this.getAttribute(name) !== (this.#texts[name] ?? null));
    if (changed.length > 0) {
      this.set(Object.fromEntries(changed.map((name) => [name, this.getAttribute(name)])));
    }
  }
}

customElements.define("jacoscope-lab", JacoscopeLab);
