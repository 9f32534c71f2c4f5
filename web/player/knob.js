// @ts-check
/** @import { Drag } from "./drag.js" */
/** @import { Handles } from "./handles.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
import { parseValue } from "./values.js";

/** One press of an arrow key moves by this part of the view. */
const STEP = 0.01;
/** @type {{ [key: string]: [number, number] }} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

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
    if (event.key === "Home") {
      home(id, parts);
    } else if (ARROWS[event.key]) {
      nudge(id, ARROWS[event.key], event.shiftKey ? 10 : event.altKey ? 0.1 : 1, parts);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
}

/**
 * @param {HTMLElement} knob
 * @param {string} id
 * @param {{ plot: Plot, handles: Handles, drag: Drag }} parts
 */
function dragged(knob, id, { plot, handles, drag }) {
  /** From the page's corner to the figure's, plus from the knob to where it was grasped. */
  let offset = [0, 0];
  knob.addEventListener("pointerdown", (event) => {
    const { transform } = plot;
    const handle = handles.find(id);
    if (event.button !== 0 || !transform || !handle) {
      return;
    }
    const [x, y] = transform.nearestInside(handle.x, handle.y);
    offset = [event.clientX - x, event.clientY - y];
    knob.setPointerCapture(event.pointerId);
    knob.focus({ preventScroll: true });
    event.preventDefault();
  });
  knob.addEventListener("pointermove", (event) => {
    if (knob.hasPointerCapture(event.pointerId) && plot.transform) {
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
 * @param {[number, number]} direction
 * @param {number} factor
 * @param {{ plot: Plot, handles: Handles, drag: Drag }} parts
 */
function nudge(id, [dx, dy], factor, { plot, handles, drag }) {
  const handle = handles.find(id);
  if (handle && plot.figure) {
    const [xmin, xmax, ymin, ymax] = plot.figure.view;
    const step = STEP * factor;
    const [x, y] = drag.place(handle);
    drag.jump(id, [x + dx * step * (xmax - xmin), y + dy * step * (ymax - ymin)]);
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
