// @ts-check
/** @import { Range } from "./steps.js" */
import { naturalStep, pace, perPixel, snapped } from "./steps.js";

/** A pointer that moves less than that, in pixels, clicks. */
const SLOP = 3;

/**
 * Lets a number be changed by dragging its name sideways: Shift makes it faster, Alt finer, Escape takes it back. Up and
 * down a finger scrolls the page as anywhere.
 *
 * @param {HTMLElement} grip
 * @param {Range} range
 * @param {() => number | undefined} value what the number is now; undefined when it cannot be dragged
 * @param {(value: number) => void} change
 * @param {() => void} rest ends the drag
 */
export function scrub(grip, range, value, change, rest) {
  grip.classList.add("scrub");
  grip.addEventListener("pointerdown", (event) => {
    const start = value();
    if (event.button === 0 && start !== undefined) {
      follow(event, start);
    }
  });

  /**
   * @param {PointerEvent} down
   * @param {number} start
   */
  function follow({ pointerId, clientX }, start) {
    const over = new AbortController();
    const { signal } = over;
    const own = range.step ? range : { ...range, step: naturalStep(start) };
    const direction = getComputedStyle(grip).direction === "rtl" ? -1 : 1;
    let from = clientX;
    let exact = start;
    let dragging = false;
    const end = () => {
      over.abort();
      if (dragging) {
        rest();
      }
    };
    const cancel = () => {
      if (dragging) {
        change(start);
      }
      end();
    };
    const move = (/** @type {PointerEvent} */ event) => {
      if (event.pointerId !== pointerId || (!dragging && Math.abs(event.clientX - from) < SLOP)) {
        return;
      }
      if (!dragging) {
        dragging = true;
        grip.setPointerCapture(pointerId);
        grip.addEventListener("click", (click) => click.preventDefault(), { once: true });
      }
      exact += direction * (event.clientX - from) * perPixel(own) * pace(event);
      exact = Math.max(own.min, Math.min(own.max, exact));
      from = event.clientX;
      change(snapped(exact, own, event.altKey && !range.whole ? own.step / 10 : own.step));
    };
    const key = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        cancel();
      }
    };
    addEventListener("pointermove", move, { signal });
    addEventListener("pointerup", end, { signal });
    addEventListener("pointercancel", cancel, { signal });
    addEventListener("keydown", key, { signal, capture: true });
  }
}
