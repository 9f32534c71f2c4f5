// @ts-check
/** @import { Figure, View } from "../engine/types.js" */
/** @import { Theme } from "./theme.js" */
import { paintAxes, paintGuides, paintNames } from "./axes.js";
import { Brush } from "./brush.js";
import { Canvas } from "./canvas.js";
import { paintColourBar } from "./colourbar.js";
import { element, setAttributes } from "./dom.js";
import { firstField, layoutOf } from "./layout.js";
import { paintMark } from "./marks/paint.js";
import { paced } from "./pace.js";
import { Transform } from "./transform.js";

/** One figure on its canvas, with a layer above it for what can be focused. */
export class Plot {
  /** @type {Figure | undefined} */
  #figure;
  /** @type {Theme | undefined} */
  #theme;
  /** Asks for a painting. @type {() => void} */
  #soon;

  /**
   * @param {HTMLElement} place the figure's element, which may hold a picture made by the server
   * @param {() => void} painted called after each painting
   */
  constructor(place, painted) {
    this.place = place;
    this.painted = painted;
    this.picture = place.querySelector("svg");
    this.#soon = paced(() => this.#paint());
    this.canvas = new Canvas(place, this.#soon);
    this.layer = element("div", { class: "layer" });
    place.append(this.layer);
    /** @type {Transform | undefined} */
    this.transform = undefined;
    /** The window while a gesture moves it ahead of the scene. @type {View | undefined} */
    this.ahead = undefined;
  }

  /** @param {Figure} figure */
  show(figure) {
    this.#figure = figure;
    setAttributes(this.canvas.element, { "aria-label": figure.title });
    this.#soon();
  }

  /** @param {{ width: number, height: number }} size that the figure would like to have */
  fit({ width, height }) {
    this.place.style.setProperty("--width-in-row", `${width.toFixed(1)}px`);
    this.place.style.aspectRatio = `${width.toFixed(1)} / ${height}`;
  }

  /** @param {Theme} theme */
  wear(theme) {
    this.#theme = theme;
    this.#soon();
  }

  /** @param {View | undefined} view shown until the scene catches up */
  lookAhead(view) {
    if (this.ahead !== view) {
      this.ahead = view;
      this.#soon();
    }
  }

  /** Paints anew what is shown. */
  refresh() {
    this.#soon();
  }

  get figure() {
    return this.#figure;
  }

  /** World coordinates per pixel. */
  get pixel() {
    return this.transform ? 1 / Math.min(this.transform.scaleX, -this.transform.scaleY) : 0;
  }

  remove() {
    this.#figure = undefined;
    this.canvas.remove();
    this.place.remove();
  }

  #paint() {
    const { canvas } = this;
    if (!this.#figure || !this.#theme || canvas.width === 0) {
      return;
    }
    const figure = this.ahead ? { ...this.#figure, view: this.ahead } : this.#figure;
    const layout = layoutOf(figure, canvas.width, canvas.height);
    this.transform = new Transform(layout);
    canvas.clear();
    const overField = firstField(figure) !== undefined;
    const brush = new Brush(canvas.context, this.transform, this.#theme, overField, this.ahead !== undefined);
    paintFigure(brush, figure, layout);
    this.picture?.remove();
    this.picture = null;
    this.painted();
  }
}

/**
 * @param {Brush} brush
 * @param {Figure} figure
 * @param {import("./layout.js").Layout} layout
 */
function paintFigure(brush, figure, layout) {
  const { context, theme } = brush;
  const { x, y, width, height } = layout.plot;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.fillStyle = theme.colour("ground");
  context.fill();
  context.clip();
  paintGuides(brush, figure, layout);
  figure.marks.forEach((mark) => paintMark(brush, mark));
  context.restore();
  if (x > 0) {
    paintAxes(brush, layout);
    paintNames(brush, figure, layout);
  }
  const field = firstField(figure);
  if (field) {
    paintColourBar(brush, field, layout);
  }
}
