// @ts-check
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { pastedRows } from "./rows.js";
import { Trouble } from "./trouble.js";

const DELAY = 250;
const ROWS = 5;

/** A list of points, one a line, to type or to paste from a table. @type {Maker} */
export function data(property, { change }) {
  const id = freshId();
  const area = element("textarea", {
    id,
    class: "data",
    rows: ROWS,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    dir: "ltr",
  });
  let timer = 0;
  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(pastedRows(area.value)), DELAY);
  });
  const trouble = new Trouble(area, () => {});
  return {
    element: element("div", { class: "control" }, element("label", { for: id }, property.label), area, trouble.element),
    show(state, problem) {
      const value = state[property.key];
      if (document.activeElement !== area) {
        area.value = Array.isArray(value) ? value.map((row) => [row].flat().join(", ")).join("\n") : String(value);
      }
      trouble.show(problem);
    },
  };
}
