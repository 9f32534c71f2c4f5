// @ts-check
/** @import { Value } from "../../engine/types.js" */
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { Trouble } from "./trouble.js";
import { Typing } from "./typing.js";

const PAUSE = 120;

/** Names separated by commas. @type {Maker} */
export function names(property, { edit }) {
  const id = freshId();
  const input = element("input", {
    type: "text",
    id,
    class: "formula",
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
  });
  const typing = new Typing(input, PAUSE, (text) => edit(parsed(text)), (text) => spelt(parsed(text)));
  const trouble = new Trouble(input, () => {
    input.value = trouble.problem?.suggestion ?? "";
    input.focus();
    typing.pass();
  });
  const written = element("div", { class: "written" }, element("label", { for: id }, property.label), input, trouble.element);
  return {
    element: element("div", { class: "control" }, written),
    show(state, problem) {
      typing.show(spelt(state[property.key]));
      trouble.show(problem);
    },
  };
}

/** @param {string} text */
const parsed = (text) => text.split(",").map((name) => name.trim());

/** @param {Value} value */
const spelt = (value) => (Array.isArray(value) ? value.join(", ") : String(value));
