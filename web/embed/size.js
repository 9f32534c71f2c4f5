// @ts-check
/** @import { Fit, Size } from "./fit.js" */
import { fitted, natural } from "./fit.js";

/**
 * Keeps a frame's figures as large as its height allows, and tells which height it would like.
 *
 * @param {HTMLElement} main all of the page
 * @param {HTMLElement} stage holds the figures
 * @param {HTMLElement} toolbar below them, in sight as well
 * @param {() => Size[]} sizes that the figures were arranged with
 * @param {(height: number) => void} wish told when the frame would like another height
 */
export function sized(main, stage, toolbar, sizes, wish) {
  let wished = 0;
  function update() {
    const figures = sizes();
    if (figures.length === 0) {
      return;
    }
    const gap = parseFloat(getComputedStyle(stage).columnGap);
    const { width, top } = stage.getBoundingClientRect();
    wear(stage, natural(figures, gap, width));
    const height = Math.ceil(main.getBoundingClientRect().height);
    const below = toolbar.offsetHeight + 2 * parseFloat(getComputedStyle(main).paddingBlockEnd);
    const room = document.documentElement.clientHeight - (top + scrollY) - below;
    wear(stage, fitted(figures, gap, width, room));
    if (height !== wished) {
      wished = height;
      wish(height);
    }
  }
  new ResizeObserver(update).observe(main);
  addEventListener("resize", update);
  return update;
}

/**
 * @param {HTMLElement} stage
 * @param {Fit} fit
 */
function wear(stage, fit) {
  stage.dataset["direction"] = fit.direction;
  stage.style.setProperty("--scale", fit.direction === "row" ? String(fit.scale) : "1");
  stage.style.setProperty("--stacked", fit.direction === "column" ? `${fit.width}px` : "auto");
}
