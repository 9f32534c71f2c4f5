// @ts-check
/** @import { State, View } from "../engine/types.js" */
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
  /** @type {{ x: number, y: number, view: View, pans: boolean, moved: boolean } | undefined} */
  let held;
  /** What a click has just asked for. @type {State | undefined} */
  let clicked;
  layer.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary) {
      held = undefined; // two fingers do something else
    } else if (event.target === layer && event.button === 0) {
      const pans = event.pointerType !== "touch" && viewer.property !== undefined;
      held = { x: event.clientX, y: event.clientY, view: viewer.view, pans, moved: false };
    }
  });
  layer.addEventListener("pointermove", (event) => {
    if (!held || !plot.transform) {
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
    if (held?.moved && held.pans) {
      session.rest();
    } else if (held && !held.moved) {
      point(event);
    }
    held = undefined;
  });
  layer.addEventListener("pointercancel", () => (held = undefined));
  layer.addEventListener("dblclick", (event) => {
    if (event.target === layer && plot.transform && viewer.property) {
      if (clicked && clicked === session.wanted) {
        session.undo();
      }
      viewer.zoom(event.shiftKey ? ZOOM : 1 / ZOOM, plot.transform.world(event.offsetX, event.offsetY));
    }
  });

  /** @param {PointerEvent} event */
  function point(event) {
    const handle = handles.nearest(event.offsetX, event.offsetY);
    if (handle && plot.transform?.inside(event.offsetX, event.offsetY)) {
      const before = session.wanted;
      drag.jump(handle.id, plot.transform.world(event.offsetX, event.offsetY));
      clicked = session.wanted === before ? clicked : session.wanted;
    }
  }
}
