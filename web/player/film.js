// @ts-check
/** @import { Property } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { grainOf, valueAt } from "./play.js";

/** What browsers can write, best first. */
const TYPES = ["video/webm;codecs=vp9", "video/webm", "video/mp4"];
const FRAMES_PER_SECOND = 30;

/** The type of the films that this browser makes; undefined when it makes none. */
export const filmType = () => TYPES.find((type) => globalThis.MediaRecorder?.isTypeSupported(type));

/**
 * Plays a property from its least to its greatest value while the figures are recorded. Afterwards all is as before; the film
 * ends early when something else changes the state.
 *
 * @param {Session} session
 * @param {Property} property with an animation
 * @param {string} type
 */
export async function film(session, property, type) {
  const before = session.wanted;
  const mover = {
    on: true,
    stop() {
      this.on = false;
      session.go(before, "final");
    },
  };
  const { canvas, copy } = screen([...document.querySelectorAll('[data-part="stage"] canvas')]);
  const recorder = new MediaRecorder(canvas.captureStream(FRAMES_PER_SECOND), { mimeType: type });
  /** @type {Blob[]} */
  const pieces = [];
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  const ended = new Promise((resolve) => recorder.addEventListener("stop", resolve));
  recorder.start();
  try {
    await played(session, property, mover, copy);
  } finally {
    recorder.stop();
    if (mover.on) {
      session.set({}); // so it is stopped
    }
  }
  await ended;
  return new Blob(pieces, { type });
}

/**
 * A canvas for figures as they stand on the page.
 *
 * @param {Element[]} figures
 */
function screen(figures) {
  const boxes = figures.map((figure) => figure.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const canvas = document.createElement("canvas");
  // Some encoders take even sizes only.
  canvas.width = 2 * Math.ceil((Math.max(...boxes.map((box) => box.right)) - left) * devicePixelRatio / 2);
  canvas.height = 2 * Math.ceil((Math.max(...boxes.map((box) => box.bottom)) - top) * devicePixelRatio / 2);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const ground = getComputedStyle(document.body).backgroundColor;
  const copy = () => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, -left * devicePixelRatio, -top * devicePixelRatio);
    figures.forEach((figure, i) => {
      const { x, y, width, height } = boxes[i];
      context.drawImage(/** @type {HTMLCanvasElement} */ (figure), x, y, width, height);
    });
  };
  return { canvas, copy };
}

/**
 * @param {Session} session
 * @param {Property} property
 * @param {{ on: boolean, stop: () => void }} mover
 * @param {() => void} copy called once per frame
 * @returns {Promise<void>} when the end of the range has been shown, or the mover was stopped
 */
function played(session, property, mover, copy) {
  const { key, animation, min = 0, max = 1 } = property;
  return new Promise((resolve) => {
    /** @type {number | undefined} */
    let start;
    const frame = (/** @type {number} */ now) => {
      if (!mover.on) {
        resolve();
        return;
      }
      start ??= now;
      const part = Math.min(1, (now - start) / 1000 / (animation?.seconds ?? 1));
      const value = valueAt(property, min + part * (max - min), grainOf(property));
      const shown = session.shown?.state[key] === value;
      if (session.wanted[key] !== value) {
        session.set({ [key]: value }, "draft", { by: mover });
      }
      copy();
      if (part === 1 && (shown || session.problem)) {
        resolve();
      } else {
        requestAnimationFrame(frame);
      }
    };
    requestAnimationFrame(frame);
  });
}
