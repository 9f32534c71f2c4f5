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
    if (event.button !== 0 || !event.isPrimary || !transform || !handle) {
      return;
    }
    const [x, y] = transform.nearestInside(handle.x, handle.y);
    const reach = knob.clientWidth / 2;
    const nearer = handles.nearest(x + event.offsetX - reach, y + event.offsetY - reach, reach);
    if (nearer && nearer.id !== id) {
      event.preventDefault(); // or this one gets the focus
      event.stopPropagation();
      handles.knob(nearer.id)?.dispatchEvent(new PointerEvent(event.type, event));
      return;
    }
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
 * @param {[number, number]} steps
 * @param {{ plot: Plot, handles: Handles, drag: Drag }} parts
 */
function nudge(id, [dx, dy], { plot, handles, drag }) {
  const handle = handles.find(id);
  if (handle && plot.figure) {
    const [xmin, xmax, ymin, ymax] = plot.figure.view;
    const [x, y] = drag.place(handle);
    drag.jump(id, [x + dx * STEP * (xmax - xmin), y + dy * STEP * (ymax - ymin)]);
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
