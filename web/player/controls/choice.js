// @ts-check
/** @import { Maker } from "./control.js" */
import { element, freshId } from "../dom.js";

/** One of a few options. @type {Maker} */
export function choice(property, { change }) {
  const id = freshId();
  const options = (property.options ?? []).map((option) => element("option", { value: option.id }, option.label));
  const select = element("select", { id }, ...options);
  select.addEventListener("change", () => change(select.value));
  return {
    element: element("div", { class: "control" }, element("label", { for: id }, property.label), select),
    show(state) {
      select.value = String(state[property.key]);
    },
  };
}

/** On or off. @type {Maker} */
export function flag(property, { change }) {
  const box = element("input", { type: "checkbox" });
  box.addEventListener("change", () => change(box.checked));
  return {
    element: element("div", { class: "control" }, element("label", { class: "flag" }, box, property.label)),
    show(state) {
      box.checked = state[property.key] === true;
    },
  };
}
