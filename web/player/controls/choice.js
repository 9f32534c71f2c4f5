// @ts-check
/** @import { Control, Maker } from "./control.js" */
/** @import { Property } from "../../engine/types.js" */
import { element, freshId } from "../dom.js";

/** So many short options stand side by side; more, or longer ones, fold into a list. */
const BESIDE = 4;
const SHORT = 12;

/** One of a few options. @type {Maker} */
export function choice(property, { change }) {
  const options = property.options ?? [];
  const beside = options.length <= BESIDE && options.every(({ label }) => label.length <= SHORT);
  return (beside ? segments : list)(property, change);
}

/**
 * @param {Property} property
 * @param {(id: string) => void} change
 * @returns {Control}
 */
function segments(property, change) {
  const name = freshId();
  const radios = (property.options ?? []).map(({ id, label }) => {
    const radio = element("input", { type: "radio", name, value: id });
    radio.addEventListener("change", () => change(id));
    return { radio, label: element("label", {}, radio, element("span", {}, label)) };
  });
  const row = element("div", { class: "segments" }, ...radios.map(({ label }) => label));
  return {
    element: element("fieldset", { class: "control" }, element("legend", {}, property.label), row),
    show(state) {
      radios.forEach(({ radio }) => (radio.checked = radio.value === state[property.key]));
    },
  };
}

/**
 * @param {Property} property
 * @param {(id: string) => void} change
 * @returns {Control}
 */
function list(property, change) {
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
  const box = element("input", { type: "checkbox", role: "switch" });
  box.addEventListener("change", () => change(box.checked));
  return {
    element: element("div", { class: "control" }, element("label", { class: "flag" }, property.label, box)),
    show(state) {
      box.checked = state[property.key] === true;
    },
  };
}
