// @ts-check
/** @import { Value } from "../../engine/types.js" */
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { pastedRows } from "./rows.js";
import { Trouble } from "./trouble.js";
import { Typing } from "./typing.js";

const PAUSE = 250;
const ROWS = 5;

/** A list of points, one a line, to type or to paste from a table. @type {Maker} */
export function data(property, { edit }) {
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
  const typing = new Typing(area, PAUSE, (text) => edit(pastedRows(text)), (text) => spelt(pastedRows(text)));
  const trouble = new Trouble(area, () => {});
  return {
    element: element("div", { class: "control" }, element("label", { for: id }, property.label), area, trouble.element),
    show(state, problem) {
      typing.show(spelt(state[property.key]));
      trouble.show(problem);
    },
  };
}

/** @param {Value} value */
const spelt = (value) =>
  Array.isArray(value) ? value.map((row) => [row].flat().join(", ")).join("\n") : String(value);
