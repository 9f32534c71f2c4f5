// @ts-check
/** @import { View } from "../engine/types.js" */
/** @import { Drag } from "./drag.js" */
/** @import { Handles } from "./handles.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
/** @import { Viewer } from "./viewer.js" */
import { panned } from "./window.js";

/** A pointer that moves less than this between down and up has clicked, in pixels. */
const STILL = 4;
const ZOOM = 2;

/**
 * What the pointer does where there is no handle: a click moves the nearest handle there, a drag moves the window (by
 * mouse and pen: a finger scrolls the page), a double click zooms, and takes back what its clicks have moved.
 *
 * @param {{ session: Session, plot: Plot, handles: Handles, drag: Drag, viewer: Viewer }} parts
 */
export function ground({ session, plot, handles, drag, viewer }) {
  const { layer } = plot;
  /** @type {{ id: number, x: number, y: number, view: View, pans: boolean, moved: boolean } | undefined} */
  let held;
  /** Whether the pointer that was up last has clicked. */
  let still = false;
  /** The last click, which a double click takes back: what it changes is a step of its own, whose name this is. */
  let clicked = { before: session.wanted };

  function release() {
    const pans = held?.moved && held.pans;
    held = undefined;
    if (pans) {
      session.rest();
    }
  }

  /** @param {PointerEvent} event */
  const cancel = ({ pointerId }) => held?.id === pointerId && release();

  layer.addEventListener("pointerdown", (event) => {
    release(); // two fingers do something else
    if (event.isPrimary && event.target === layer && event.button === 0) {
      const pans = event.pointerType !== "touch" && viewer.property !== undefined;
      held = { id: event.pointerId, x: event.clientX, y: event.clientY, view: viewer.view, pans, moved: false };
    }
  });
  layer.addEventListener("pointermove", (event) => {
    if (held?.id !== event.pointerId || !plot.transform) {
      return;
    }
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    held.moved ||= Math.hypot(dx, dy) > STILL;
    if (held.moved && held.pans) {
      layer.setPointerCapture(event.pointerId);
      viewer.move(panned(held.view, -dx / plot.transform.scaleX, -dy / plot.transform.scaleY), "draft");
    }
  });
  layer.addEventListener("pointerup", (event) => {
    still = held?.id === event.pointerId && !held.moved;
    cancel(event);
  });
  layer.addEventListener("pointercancel", cancel);
  layer.addEventListener("lostpointercapture", cancel);
  layer.addEventListener("click", (event) => {
    // A second click there would move nothing, or is half of a double click.
    if (event.detail < 2) {
      clicked = { before: session.wanted };
      if (still && event.target === layer) {
        point(event);
      }
    }
  });
  layer.addEventListener("dblclick", (event) => {
    if (event.target === layer && plot.transform && viewer.property) {
      session.set(clicked.before, "final", { series: clicked });
      viewer.zoom(event.shiftKey ? ZOOM : 1 / ZOOM, plot.transform.world(event.offsetX, event.offsetY));
    }
  });

  /** @param {MouseEvent} event */
  function point({ offsetX, offsetY }) {
    const handle = handles.nearest(offsetX, offsetY);
    if (handle && plot.transform?.inside(offsetX, offsetY)) {
      drag.jump(handle.id, plot.transform.world(offsetX, offsetY), clicked);
    }
  }
}
