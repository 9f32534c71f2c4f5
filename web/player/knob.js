// @ts-check
/** @import { Drag } from "./drag.js" */
/** @import { Handles } from "./handles.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
import { STEP, stepOf } from "./keys.js";
import { parseValue } from "./values.js";

/**
 * Gives a handle's element its gestures: drag it, or move it by the arrow keys.
 *
 * @param {HTMLElement} knob
 * @param {string} id
 * @param {{ session: Session, plot: Plot, handles: Handles, drag: Drag }} parts
 */
export function animate(knob, id, parts) {
  dragged(knob, id, parts);
  knob.addEventListener("keydown", (event) => {
    const step = stepOf(event);
    if (event.key === "Home") {
      home(id, parts);
    } else if (step) {
      nudge(id, step, parts);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}

/** From the page's corner to the figure's, plus from a held knob to where it was grasped. @type {WeakMap<Element, [number, number]>} */
const offsets = new WeakMap();

/**
 * @param {HTMLElement} knob
 * @param {string} id
 * @param {{ plot: Plot, handles: Handles, drag: Drag }} parts
 */
function dragged(knob, id, { plot, handles, drag }) {
  knob.addEventListener("pointerdown", (event) => {
    const { left, top } = plot.layer.getBoundingClientRect();
    // Where knobs overlap, the nearest one is meant.
    const handle = handles.nearest(event.clientX - left, event.clientY - top, knob.clientWidth / 2) ?? handles.find(id);
    const held = handles.knob(handle?.id ?? "");
    if (event.button === 0 && event.isPrimary && plot.transform && handle && held) {
      const [x, y] = plot.transform.nearestInside(handle.x, handle.y);
      offsets.set(held, [event.clientX - x, event.clientY - y]);
      held.setPointerCapture(event.pointerId);
      held.focus({ preventScroll: true });
      event.preventDefault();
    }
  });
  knob.addEventListener("pointermove", (event) => {
    const offset = offsets.get(knob);
    if (knob.hasPointerCapture(event.pointerId) && plot.transform && offset) {
      knob.classList.add("held");
      drag.to(id, plot.transform.world(event.clientX - offset[0], event.clientY - offset[1]));
    }
  });
  knob.addEventListener("lostpointercapture", () => {
    if (knob.classList.contains("held")) {
      knob.classList.remove("held");
      drag.end();
    }
  });
}

/**
 * @param {string} id
 * @param {[number, number]} steps
 * @param {{ plot: Plot, handles: Handles, drag: Drag }} parts
 */
function nudge(id, [dx, dy], { plot, handles, drag }) {
  const handle = handles.find(id);
  if (handle && plot.figure) {
    const [xmin, xmax, ymin, ymax] = plot.figure.view;
    const [x, y] = drag.place(handle);
    drag.jump(id, [x + dx * STEP * (xmax - xmin), y + dy * STEP * (ymax - ymin)], id);
  }
}

/**
 * @param {string} id
 * @param {{ session: Session, handles: Handles }} parts
 */
function home(id, { session, handles }) {
  const property = session.lab.properties.find((p) => p.key === handles.find(id)?.property);
  if (property) {
    session.set({ [property.key]: parseValue(property, property.default) });
  }
}
