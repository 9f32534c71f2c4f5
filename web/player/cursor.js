// @ts-check
/** @import { Plot } from "./plot.js" */
/** @import { Probe } from "./probe.js" */
import { element } from "./dom.js";
import { STEP, stepOf } from "./keys.js";
import { say } from "./say.js";

/** A value is read aloud when the cursor has been still for so long. */
const STILL = 200;

/**
 * A cross that the arrow keys move over a figure, to read it as a mouse does: C or Enter on the figure brings it, Escape or
 * leaving it takes it away.
 *
 * @param {Plot} plot
 * @param {Probe} probe
 */
export function cursor(plot, probe) {
  const { layer } = plot;
  const cross = element("div", { class: "cross", role: "slider", tabindex: 0 });
  /** In world coordinates, so that it stays where it is when the figure is sized anew. @type {[number, number]} */
  let at = [0, 0];
  let timer = 0;

  function start() {
    const [xmin, xmax, ymin, ymax] = plot.figure?.view ?? [0, 0, 0, 0];
    at = [(xmin + xmax) / 2, (ymin + ymax) / 2];
    cross.setAttribute("aria-label", say("cursor", { figure: plot.figure?.title ?? "" }));
    cross.setAttribute("aria-valuemin", String(xmin));
    cross.setAttribute("aria-valuemax", String(xmax));
    speak();
    layer.append(cross);
    place();
    cross.focus({ preventScroll: true });
  }

  function place() {
    const { transform } = plot;
    if (transform && cross.isConnected) {
      const [px, py] = transform.nearestInside(...at);
      cross.style.transform = `translate(${px}px, ${py}px)`;
      probe.show(px, py);
    }
  }

  function speak() {
    cross.setAttribute("aria-valuenow", String(at[0]));
    cross.setAttribute("aria-valuetext", probe.read(...at).join(", "));
  }

  function end() {
    clearTimeout(timer);
    probe.hide();
    cross.remove();
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const { transform } = plot;
    const step = stepOf(event);
    if (step && transform) {
      const { x, y, width, height } = transform.plot;
      const [px, py] = transform.nearestInside(...at);
      const [nx, ny] = [px + step[0] * STEP * width, py - step[1] * STEP * height];
      at = transform.world(Math.max(x, Math.min(x + width, nx)), Math.max(y, Math.min(y + height, ny)));
      place();
      clearTimeout(timer);
      timer = setTimeout(speak, STILL);
    } else if (event.key === "Escape" || isCall(event)) {
      layer.focus({ preventScroll: true });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  layer.addEventListener("keydown", (event) => {
    if (event.target === layer && isCall(event)) {
      event.preventDefault();
      start();
    }
  });
  cross.addEventListener("keydown", key);
  cross.addEventListener("blur", end);
  return place;
}

/** @param {KeyboardEvent} event */
const isCall = ({ key, ctrlKey, metaKey, altKey }) =>
  (key === "Enter" || key.toLowerCase() === "c") && !ctrlKey && !metaKey && !altKey;
