// @ts-check
/** @import { Hands } from "./control.js" */
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
 * @param {Pick<Hands, "draft" | "rest">} hands
 */
export function scrub(grip, range, value, { draft, rest }) {
  /** The pointer that holds it, if any. @type {number | undefined} */
  let holder;
  /** Whether the pointer that was down last has dragged: then a click that follows is none. */
  let dragged = false;
  grip.classList.add("scrub");
  grip.addEventListener("pointerdown", (event) => {
    if (holder === undefined) {
      dragged = false;
      const start = value();
      if (event.button === 0 && start !== undefined) {
        follow(event, start);
      }
    }
  });
  grip.addEventListener("click", (event) => dragged && event.preventDefault());

  /**
   * @param {PointerEvent} down
   * @param {number} start
   */
  function follow({ pointerId, clientX }, start) {
    const over = new AbortController();
    const own = range.step ? range : { ...range, step: naturalStep(start) };
    const direction = getComputedStyle(grip).direction === "rtl" ? -1 : 1;
    let from = clientX;
    let exact = start;
    holder = pointerId;
    const end = () => {
      over.abort();
      holder = undefined;
      if (dragged) {
        rest();
      }
    };
    const cancel = () => {
      if (dragged) {
        draft(start);
      }
      end();
    };
    const move = (/** @type {PointerEvent} */ event) => {
      if (!dragged && Math.abs(event.clientX - from) < SLOP) {
        return;
      }
      if (!dragged) {
        dragged = true;
        grip.setPointerCapture(pointerId);
      }
      exact += direction * (event.clientX - from) * perPixel(own) * pace(event);
      exact = Math.max(own.min, Math.min(own.max, exact));
      from = event.clientX;
      draft(snapped(exact, own, event.altKey && !range.whole ? own.step / 10 : own.step));
    };
    const key = (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        cancel();
      }
    };
    /** @param {"pointermove" | "pointerup" | "pointercancel"} type @param {(event: PointerEvent) => void} act */
    const on = (type, act) =>
      addEventListener(type, (event) => event.pointerId === pointerId && act(event), { signal: over.signal });
    on("pointermove", move);
    on("pointerup", end);
    on("pointercancel", cancel);
    addEventListener("keydown", key, { signal: over.signal, capture: true });
  }
}
