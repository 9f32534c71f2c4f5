// @ts-check
import { element } from "./dom.js";

/** A canvas that fills its parent and stays crisp at any pixel ratio. It is measured by the browser, never in a loop. */
export class Canvas {
  /**
   * @param {HTMLElement} parent positioned
   * @param {() => void} resized called when there is a new size to paint for
   */
  constructor(parent, resized) {
    this.element = element("canvas", { role: "img" });
    this.context = /** @type {CanvasRenderingContext2D} */ (this.element.getContext("2d"));
    /** In CSS pixels; 0 until measured. */
    this.width = 0;
    this.height = 0;
    /** @type {[number, number]} */
    this.pixels = [0, 0];
    parent.append(this.element);
    this.observer = new ResizeObserver(([entry]) => {
      this.#measured(entry);
      resized();
    });
    try {
      this.observer.observe(this.element, { box: "device-pixel-content-box" });
    } catch {
      this.observer.observe(this.element); // Safari
    }
  }

  /** @param {ResizeObserverEntry} entry */
  #measured(entry) {
    const { width, height } = entry.contentRect;
    const device = entry.devicePixelContentBoxSize?.[0];
    this.width = width;
    this.height = height;
    this.pixels = device
      ? [device.inlineSize, device.blockSize]
      : [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  }

  /** Empties the canvas and scales it so that one unit is one CSS pixel. */
  clear() {
    const [width, height] = this.pixels;
    if (this.element.width !== width || this.element.height !== height) {
      this.element.width = width;
      this.element.height = height;
    }
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, width, height);
    this.context.setTransform(width / this.width, 0, 0, height / this.height, 0, 0);
  }

  remove() {
    this.observer.disconnect();
    this.element.remove();
  }
}
