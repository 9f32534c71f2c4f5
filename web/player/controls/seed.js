// @ts-check
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";
import { say } from "../say.js";
import { numberField } from "./numberfield.js";
import { Trouble } from "./trouble.js";

/** New seeds are short, so that people can tell them to each other. */
const NEW = 1_000_000;

/** The seed of random numbers, and a button for another. @type {Maker} */
export function seed(property, { change, edit }) {
  const id = freshId();
  const range = { min: 0, max: Number.MAX_SAFE_INTEGER, step: 1, whole: true };
  const field = numberField(property.label, range, edit);
  field.input.id = id;
  const another = element("button", { type: "button", class: "chip" }, say("seed.new"));
  another.addEventListener("click", () => change(crypto.getRandomValues(new Uint32Array(1))[0] % NEW));
  const trouble = new Trouble(field.input, () => field.put(trouble.problem?.suggestion ?? ""));
  const row = element("div", { class: "seed" }, field.input, another);
  return {
    element: element("div", { class: "control" }, element("label", { for: id }, property.label), row, trouble.element),
    show(state, problem) {
      field.show(state[property.key]);
      trouble.show(problem);
    },
  };
}
