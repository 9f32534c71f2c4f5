// @ts-check
/** @import { Handle } from "../engine/types.js" */
/** @import { Plot } from "./plot.js" */
import { element, setAttributes } from "./dom.js";
import { numberText } from "./numbers.js";
import { say } from "./say.js";

/** The handles of one figure: focusable elements over its canvas. */
export class Handles {
  /** @type {Map<string, { handle: Handle, knob: HTMLElement }>} */
  #shown = new Map();

  /**
   * @param {Plot} plot
   * @param {Set<string>} locked keys of properties whose handles stay where they are
   * @param {(knob: HTMLElement, id: string) => void} made gives a new knob its gestures
   */
  constructor(plot, locked, made) {
    this.plot = plot;
    this.locked = locked;
    this.made = made;
    /** Where a dragged handle is drawn until the scene catches up. @type {{ id: string, at: [number, number] } | undefined} */
    this.ahead = undefined;
  }

  /** @param {Handle[]} handles of this figure */
  show(handles) {
    for (const [id, { knob }] of this.#shown) {
      if (!handles.some((handle) => handle.id === id)) {
        knob.remove();
        this.#shown.delete(id);
      }
    }
    for (const handle of handles) {
      const knob = this.#shown.get(handle.id)?.knob ?? this.#make(handle);
      this.#shown.set(handle.id, { handle, knob });
      describe(knob, handle, this.plot, this.locked.has(handle.property));
    }
  }

  /** @param {Handle} handle */
  #make(handle) {
    if (this.locked.has(handle.property)) {
      const fixed = element("div", { class: "knob locked", role: "img" });
      this.plot.layer.append(fixed);
      return fixed;
    }
    const knob = element("div", { class: "knob", role: "slider", tabindex: 0, "aria-roledescription": say("handle") });
    this.made(knob, handle.id);
    this.plot.layer.append(knob);
    return knob;
  }

  /** @param {string} id */
  find(id) {
    return this.#shown.get(id)?.handle;
  }

  /** @param {string} id */
  knob(id) {
    return this.#shown.get(id)?.knob;
  }

  /**
   * The handle that is drawn nearest to a place in pixels, of those that can move at all.
   *
   * @param {number} px
   * @param {number} py
   * @param {number} [reach] no farther than this
   */
  nearest(px, py, reach = Infinity) {
    const { transform } = this.plot;
    const far = (/** @type {Handle} */ { x, y }) => {
      const [hx, hy] = transform?.nearestInside(x, y) ?? [Infinity, Infinity];
      return Math.hypot(hx - px, hy - py);
    };
    const handles = [...this.#shown.values()]
      .map(({ handle }) => handle)
      .filter((handle) => canMove(handle) && !this.locked.has(handle.property) && far(handle) <= reach);
    return handles.sort((a, b) => far(a) - far(b))[0];
  }

  /** Puts the knobs where they are in the figure; at its edge when they are outside. */
  place() {
    const { transform } = this.plot;
    if (!transform) {
      return;
    }
    for (const [id, { handle, knob }] of this.#shown) {
      const [x, y] = this.ahead?.id === id ? this.ahead.at : [handle.x, handle.y];
      const [px, py] = transform.nearestInside(x, y);
      knob.style.transform = `translate(${Math.round(px)}px, ${Math.round(py)}px)`; // whole pixels keep the ring round
      knob.hidden = !Number.isFinite(px + py);
      knob.classList.toggle("outside", !transform.inside(transform.x(x), transform.y(y), 1));
    }
  }
}

/**
 * Where a map is singular nothing that a property does moves the image, or everything does.
 *
 * @param {Handle} handle
 */
const canMove = ({ x, y, gain }) => Number.isFinite(x + y) && gain.every(Number.isFinite) && gain.some((g) => g !== 0);

/**
 * Its name and value, for those who hear them.
 *
 * @param {HTMLElement} knob
 * @param {Handle} handle
 * @param {Plot} plot
 * @param {boolean} locked
 */
function describe(knob, handle, { figure }, locked) {
  const [xmin, xmax] = figure?.view ?? [0, 0];
  const x = `${figure?.xLabel || "x"} = ${numberText(handle.x)}`;
  const y = `${figure?.yLabel || "y"} = ${numberText(handle.y)}`;
  const value = handle.words ?? `${x}, ${y}`;
  if (locked) {
    setAttributes(knob, { "aria-label": say("locked.point", { label: handle.label, value }) });
    return;
  }
  setAttributes(knob, {
    "aria-label": handle.label,
    "aria-valuemin": xmin,
    "aria-valuemax": xmax,
    "aria-valuenow": handle.x,
    "aria-valuetext": value,
  });
}
