// @ts-check
// <jacoscope-lab lab="polar-grid" size="0.2"></jacoscope-lab>: a lab in a frame that has the height it needs, with its
// properties as attributes, both ways. Served as /embed.js and read by any page; docs/embedding.md describes it.

/** Of a lab's page for frames, relative to this file's address. An export writes another one here. */
const PAGE = "embed/{lab}";
/** Attributes that are not for the lab. */
const OWN = /^(lab|server|loading|id|class|style|slot|part|hidden|title|lang|dir|tabindex|role|(data|aria)-.*|on.*)$/;
/** These say how the lab is shown: the frame is loaded anew for them. */
const VIEW = /^(theme|show|hide|lock|engine)$/;

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:26rem;border:0}");

class JacoscopeLab extends HTMLElement {
  /** The last state that the lab told. @type {any} */
  state = undefined;
  /** Resolves when the lab is there. @type {Promise<void>} */
  ready;
  #resolve = () => {};
  #frame = document.createElement("iframe");
  /** What the lab's state says already, as texts. @type {Record<string, string>} */
  #texts = {};

  constructor() {
    super();
    this.ready = new Promise((resolve) => (this.#resolve = resolve));
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame);
    this.#frame.allow = "clipboard-write";
    new MutationObserver((changes) => this.#changed(changes.map((change) => change.attributeName ?? ""))).observe(this, {
      attributes: true,
    });
  }

  connectedCallback() {
    addEventListener("message", this);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
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
  handleEvent({ source, data }) {
    if (source !== this.#frame.contentWindow || data?.version !== 1) {
      return;
    }
    const name = String(data.type).replace(/^jacoscope:/, "");
    if (name === "resize") {
      this.#frame.style.height = `${data.height}px`;
    }
    if (name === "ready" || name === "state") {
      this.state = data.state;
      this.#mirror(data);
    }
    if (name === "ready") {
      this.#frame.title = this.title || data.title;
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

  /** Names of the attributes that are properties of the lab. */
  get #properties() {
    return this.getAttributeNames().filter((name) => !OWN.test(name) && !VIEW.test(name));
  }

  #load() {
    const names = this.getAttributeNames().filter((name) => !OWN.test(name));
    const query = new URLSearchParams(names.map((name) => [name, this.getAttribute(name) ?? ""]));
    const lab = this.getAttribute("lab") ?? "";
    const server = new URL(this.getAttribute("server") ?? ".", import.meta.url);
    server.pathname = server.pathname.replace(/\/?$/, "/");
    const page = new URL(PAGE.replace("{lab}", encodeURIComponent(lab)), server);
    this.#frame.title = this.title || lab;
    this.#frame.loading = this.getAttribute("loading") === "eager" ? "eager" : "lazy";
    this.#texts = Object.fromEntries(this.#properties.map((name) => [name, query.get(name) ?? ""]));
    this.#frame.src = `${page}?${query}`;
  }

  /** @param {any} told its query says what differs from the state at first */
  #mirror({ query }) {
    const told = new URLSearchParams(query);
    told.delete("v");
    this.#texts = Object.fromEntries(told);
    told.forEach((text, name) => this.getAttribute(name) !== text && this.setAttribute(name, text));
    this.#properties.filter((name) => !told.has(name)).forEach((name) => this.removeAttribute(name));
  }

  /** @param {string[]} names of attributes */
  #changed(names) {
    if (names.some((name) => /^(lab|server)$/.test(name) || VIEW.test(name))) {
      this.#load();
      return;
    }
    const changed = names.filter((name) => !OWN.test(name) && this.getAttribute(name) !== (this.#texts[name] ?? null));
    if (changed.length > 0 && this.isConnected) {
      this.set(Object.fromEntries(changed.map((name) => [name, this.getAttribute(name)])));
    }
  }
}

customElements.define("jacoscope-lab", JacoscopeLab);
