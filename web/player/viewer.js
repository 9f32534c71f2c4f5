// @ts-check
/** @import { View } from "../engine/types.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
import { element, setAttributes } from "./dom.js";
import { icon } from "./icons.js";
import { STEP, stepOf } from "./keys.js";
import { say } from "./say.js";
import { centre, isShowable, panned, tidy, zoomed } from "./window.js";
import { parseValue } from "./values.js";

const ZOOM = 1.25;
/** An arrow key moves the window by so many of a handle's steps. */
const STEPS = 5;
/** A wheel's notch of 100 zooms as a button does; a touchpad, which sends pinches as small turns with Ctrl, needs more. */
const WHEEL = Math.log(ZOOM) / 100;
const SMALL = 50;
const LINE = 33;
/** After the last turn of the wheel the gesture ends. */
const PAUSE = 200;

/** Moves a figure's window, where the figure has a property for it. */
export class Viewer {
  #pause = 0;

  /**
   * @param {Session} session
   * @param {Plot} plot
   */
  constructor(session, plot) {
    this.session = session;
    this.plot = plot;
    const { layer } = plot;
    this.buttons = element(
      "div",
      { class: "zoom" },
      this.#button("plus", say("zoom.in"), () => this.zoom(1 / ZOOM)),
      this.#button("minus", say("zoom.out"), () => this.zoom(ZOOM)),
      this.#button("whole", say("zoom.reset"), () => this.reset()),
    );
    layer.tabIndex = 0;
    layer.setAttribute("role", "group");
    layer.append(this.buttons);
    layer.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
    layer.addEventListener("keydown", (event) => this.#key(event));
  }

  /**
   * @param {string} sign
   * @param {string} name
   * @param {() => void} act
   */
  #button(sign, name, act) {
    const button = element("button", { type: "button", title: name, "aria-label": name }, icon(sign));
    button.addEventListener("click", act);
    return button;
  }

  /** The property that holds the window; undefined when the figure's window follows from the state, or is locked. */
  get property() {
    const key = this.plot.figure?.viewProperty;
    const { lab, locked } = this.session;
    return lab.properties.find((p) => p.key === key && !locked.has(p.key));
  }

  /** Offers itself only where there is a window to move. */
  show() {
    const movable = this.property !== undefined;
    const { layer, figure } = this.plot;
    this.buttons.hidden = !movable;
    layer.classList.toggle("movable", movable);
    const values = { figure: figure?.title ?? "" };
    setAttributes(layer, { "aria-label": movable ? say("figure.keys", values) : say("figure.read", values) });
  }

  /** The window that is wanted; undefined when it follows from the state. @returns {View | undefined} */
  get #wanted() {
    const value = this.session.wanted[this.property?.key ?? ""];
    const view = Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);
    return view && isShowable(/** @type {[number, number, number, number]} */ (value)) ? /** @type {View} */ (value) : undefined;
  }

  /** The window as the gesture has it now. @returns {View} */
  get view() {
    return this.#wanted ?? this.plot.figure?.view ?? [0, 1, 0, 1];
  }

  /** Looks ahead no longer when the scene has caught up, or the window is wanted no more. */
  catchUp() {
    const { shown, wanted } = this.session;
    if (this.plot.ahead && (shown?.state === wanted || String(this.plot.ahead) !== String(this.#wanted))) {
      this.plot.lookAhead(undefined);
    }
  }

  /**
   * @param {View} view
   * @param {"draft" | "final"} quality
   * @param {unknown} [series]
   */
  move(view, quality, series) {
    const property = this.property;
    if (property && isShowable(view)) {
      this.plot.lookAhead(tidy(view));
      this.session.set({ [property.key]: tidy(view) }, quality, { series });
    }
  }

  /**
   * @param {number} factor
   * @param {[number, number]} [about]
   * @param {"draft" | "final"} [quality]
   * @param {unknown} [series]
   */
  zoom(factor, about = centre(this.view), quality = "final", series = undefined) {
    this.move(zoomed(this.view, factor, about), quality, series);
  }

  reset() {
    const property = this.property;
    if (property) {
      this.session.set({ [property.key]: parseValue(property, property.default) });
    }
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    const focused = this.plot.layer.contains(document.activeElement);
    if (!this.property || !this.plot.transform || !(focused || event.ctrlKey)) {
      return;
    }
    event.preventDefault();
    const box = this.plot.layer.getBoundingClientRect();
    const about = this.plot.transform.world(event.clientX - box.left, event.clientY - box.top);
    const turn = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE;
    const pinches = event.ctrlKey && Math.abs(turn) < SMALL;
    this.zoom(Math.exp(WHEEL * turn * (pinches ? 5 : 1)), about, "draft");
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.session.rest(), PAUSE);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!this.property || event.target !== this.plot.layer || event.ctrlKey || event.metaKey) {
      return;
    }
    const [xmin, xmax, ymin, ymax] = this.view;
    const step = stepOf(event);
    if (step) {
      const [dx, dy] = [step[0] * STEPS * STEP, step[1] * STEPS * STEP];
      this.move(panned(this.view, dx * (xmax - xmin), dy * (ymax - ymin)), "final", this);
    } else if (event.key === "+" || event.key === "=") {
      this.zoom(1 / ZOOM, undefined, "final", this);
    } else if (event.key === "-") {
      this.zoom(ZOOM, undefined, "final", this);
    } else if (event.key === "0") {
      this.reset();
    } else {
      return;
    }
    event.preventDefault();
  }
}
