// @ts-check
/** @import { Figure } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { arranged } from "./arrangement.js";
import { cursor } from "./cursor.js";
import { element, freshId } from "./dom.js";
import { Drag } from "./drag.js";
import { watchGpu } from "./gl/gpu.js";
import { ground } from "./ground.js";
import { Handles } from "./handles.js";
import { hover } from "./hover.js";
import { animate } from "./knob.js";
import { pinch } from "./pinch.js";
import { Plot } from "./plot.js";
import { Probe } from "./probe.js";
import { say } from "./say.js";
import { watchTheme } from "./theme.js";
import { Viewer } from "./viewer.js";

/** The figures of the scene, side by side. `data-ready` says that what is painted is final. */
export class Stage {
  /** @type {Map<string, ReturnType<Stage["make"]>>} */
  #figures = new Map();
  /** @type {import("./theme.js").Theme | undefined} */
  #theme;
  /** What was taken over last. @type {import("./session.js").Shown | undefined} */
  #taken;
  /** The scene each figure was last painted from. */
  #painted = new Map();
  /** @type {(() => void)[]} */
  #waiting = [];

  /**
   * @param {HTMLElement} place
   * @param {Session} session
   */
  constructor(place, session) {
    this.place = place;
    this.session = session;
    /** What the figures were arranged with. @type {{ width: number, height: number }[]} */
    this.sizes = [];
    /** How handles are moved by keys, said once for all of them. */
    this.keys = element("p", { id: freshId(), hidden: true }, say("handle.keys"));
    place.after(this.keys);
    watchTheme((theme) => {
      this.#theme = theme;
      this.#figures.forEach(({ plot }) => plot.wear(theme));
    });
    watchGpu(() => this.#figures.forEach(({ plot }) => plot.refresh()));
    session.listen(() => this.#show());
  }

  #show() {
    const { shown, settled, problem } = this.session;
    this.place.classList.toggle("stale", problem !== undefined);
    if (!settled) {
      this.place.removeAttribute("data-ready");
    }
    if (shown && shown !== this.#taken) {
      this.#taken = shown;
      this.#update(shown);
    }
    if (shown?.state === this.session.wanted || problem) {
      this.#figures.forEach(({ viewer, handles }) => {
        viewer.catchUp();
        handles.place();
      });
    }
    this.#finish();
  }

  /** @param {import("./session.js").Shown} shown */
  #update(shown) {
    this.#keepOnly(shown.scene.figures);
    for (const figure of shown.scene.figures) {
      const parts = this.#figures.get(figure.id) ?? this.make(figure);
      this.#figures.set(figure.id, parts);
      if (parts.plot.figure !== figure) {
        parts.plot.show(figure);
        parts.viewer.show();
      }
      parts.handles.show(shown.scene.handles.filter((handle) => handle.figure === figure.id));
    }
    this.#arrange(shown);
  }

  /**
   * Sizes change only at rest, as they move what is below.
   *
   * @param {import("./session.js").Shown} shown
   */
  #arrange({ scene, quality }) {
    if (quality === "final" || !this.place.hasAttribute("data-arranged")) {
      this.place.setAttribute("data-arranged", "");
      this.sizes = arranged(scene.figures);
      this.sizes.forEach((size, i) => this.#figures.get(scene.figures[i].id)?.plot.fit(size));
    }
  }

  /** @param {Figure[]} figures */
  #keepOnly(figures) {
    for (const [id, { plot }] of this.#figures) {
      if (!figures.some((figure) => figure.id === id)) {
        plot.remove();
        this.#figures.delete(id);
      }
    }
  }

  /** @param {Figure} figure */
  make(figure) {
    const { session } = this;
    const found = [...this.place.children].find((child) => child.getAttribute("data-figure") === figure.id);
    const place = /** @type {HTMLElement} */ (found ?? element("div", { class: "figure", "data-figure": figure.id }));
    if (!found) {
      this.place.append(place);
    }
    const plot = new Plot(place, () => {
      handles.place();
      probe.refresh();
      placeCursor();
      this.#painted.set(figure.id, plot.figure);
      this.#finish();
    });
    const viewer = new Viewer(session, plot);
    const handles = new Handles(plot, session.locked, (knob, id) => {
      knob.setAttribute("aria-describedby", this.keys.id);
      animate(knob, id, { session, plot, handles, drag });
    });
    const drag = new Drag(session, plot, handles);
    const probe = new Probe(plot);
    ground({ session, plot, handles, drag, viewer });
    pinch({ session, plot, viewer });
    const placeCursor = cursor(plot, probe);
    hover(plot, probe, placeCursor);
    if (this.#theme) {
      plot.wear(this.#theme);
    }
    return { plot, viewer, handles };
  }

  /** Resolves when all there is to show has been painted. */
  whenReady() {
    return this.#ready ? Promise.resolve() : new Promise((/** @type {(value: void) => void} */ resolve) => {
      this.#waiting.push(resolve);
    });
  }

  get #ready() {
    const { settled, shown } = this.session;
    const painted = shown?.scene.figures.every((figure) => this.#painted.get(figure.id) === figure);
    return settled && (painted ?? true);
  }

  #finish() {
    if (this.#ready) {
      this.place.setAttribute("data-ready", "");
      this.#waiting.splice(0).forEach((resolve) => resolve());
    }
  }
}
