// @ts-check
/** @import { Plot } from "./plot.js" */
/** @import { Probe } from "./probe.js" */

/**
 * Reads the figure under a mouse or a pen, once for each frame at most; while something is dragged, not.
 *
 * @param {Plot} plot
 * @param {Probe} probe
 * @param {() => void} left told when there is nothing to read under the pointer
 */
export function hover({ layer }, probe, left) {
  let [x, y, frame] = [0, 0, 0];
  const leave = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    probe.hide();
    left();
  };
  const read = () => {
    frame = 0;
    probe.show(x, y);
  };
  layer.addEventListener("pointermove", ({ pointerType, buttons, target, offsetX, offsetY }) => {
    if (pointerType === "touch") {
      return;
    }
    if (buttons !== 0 || target !== layer) {
      leave();
      return;
    }
    [x, y] = [offsetX, offsetY];
    frame ||= requestAnimationFrame(read);
  });
  layer.addEventListener("pointerleave", leave);
  layer.addEventListener("pointerdown", leave);
}
