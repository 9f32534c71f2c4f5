// @ts-check
/** @import { View } from "../engine/types.js" */
/** @import { Plot } from "./plot.js" */
/** @import { Session } from "./session.js" */
/** @import { Viewer } from "./viewer.js" */
import { pinched } from "./window.js";

/**
 * Two fingers on a figure move and zoom its window; one finger scrolls the page as everywhere. Pointer events cannot say so: a
 * browser that may scroll with one finger takes the second one too, unless the touch that brings it is refused.
 *
 * @param {{ session: Session, plot: Plot, viewer: Viewer }} parts
 */
export function pinch({ session, plot, viewer }) {
  const { layer } = plot;
  /** What was under the fingers when there came to be two: middle and distance in pixels, and the place in the world. */
  /** @type {{ view: View, pixel: [number, number], x: number, y: number, gap: number, place: [number, number] } | undefined} */
  let held;

  /** @param {TouchEvent} event */
  function begin(event) {
    const { transform } = plot;
    if (event.targetTouches.length !== 2 || !viewer.property || !transform) {
      return;
    }
    event.preventDefault();
    const box = layer.getBoundingClientRect();
    const { x, y, gap } = fingers(event);
    const place = transform.world(x - box.left, y - box.top);
    held = { view: viewer.view, pixel: [1 / transform.scaleX, 1 / transform.scaleY], x, y, gap, place };
  }

  /** @param {TouchEvent} event */
  function move(event) {
    if (held && event.targetTouches.length === 2) {
      event.preventDefault();
      const { x, y, gap } = fingers(event);
      const [dx, dy] = [(x - held.x) * held.pixel[0], (y - held.y) * held.pixel[1]];
      viewer.move(pinched(held.view, held.gap / gap, held.place, [dx, dy]), "draft");
    }
  }

  function end() {
    if (held) {
      held = undefined;
      session.rest();
    }
  }

  layer.addEventListener("touchstart", begin, { passive: false });
  layer.addEventListener("touchmove", move, { passive: false });
  layer.addEventListener("touchend", end);
  layer.addEventListener("touchcancel", end);
}

/** @param {TouchEvent} event with two touches */
function fingers({ targetTouches: [a, b] }) {
  const gap = Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY));
  return { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, gap };
}
