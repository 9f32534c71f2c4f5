// @ts-check
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { Trouble } from "./trouble.js";

const DELAY = 120;

/**
 * An input for what a person writes, with its label and what is wrong with it. Changes are passed on when typing pauses.
 *
 * @param {string} label
 * @param {(text: string) => void} change
 */
export function textInput(label, change) {
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
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => change(input.value), DELAY);
  });
  const trouble = new Trouble(input, () => {
    input.value = trouble.problem?.suggestion ?? "";
    input.focus();
    change(input.value);
  });
  const name = element("label", { for: id }, label);
  return {
    name,
    input,
    trouble,
    element: element("div", { class: "written" }, name, input, trouble.element),
    /** @param {string} text */
    show(text) {
      if (document.activeElement !== input) {
        input.value = text;
      }
    },
  };
}

/** Names separated by commas. @type {Maker} */
export function names(property, { change }) {
  const text = textInput(property.label, (value) => change(value.split(",").map((name) => name.trim())));
  return {
    element: element("div", { class: "control" }, text.element),
    show(state, problem) {
      const value = state[property.key];
      text.show(Array.isArray(value) ? value.join(", ") : String(value));
      text.trouble.show(problem);
    },
  };
}
