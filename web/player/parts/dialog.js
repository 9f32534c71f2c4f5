// @ts-check
import { element, freshId } from "../dom.js";
import { icon } from "../icons.js";
import { say } from "../say.js";

/**
 * A dialog over the page. Escape, its button or a click outside closes it; then the focus returns to where it was.
 *
 * @param {string} title
 * @param {(Node | string)[]} content
 */
export function openDialog(title, ...content) {
  const id = freshId();
  const heading = element("h2", { id, tabindex: -1 }, title);
  const close = element("button", { type: "button", class: "tool", "aria-label": say("close") }, icon("close"));
  const box = element(
    "div",
    { class: "dialog-box" },
    element("header", { class: "dialog-head" }, heading, close),
    ...content,
  );
  const dialog = element("dialog", { class: "dialog", "aria-labelledby": id }, box);
  close.addEventListener("click", () => dialog.close());
  // The box fills the dialog: what hits the dialog itself is its backdrop.
  dialog.addEventListener("pointerdown", (event) => event.target === dialog && dialog.close());
  // Gestures and shortcuts of the page are not meant here.
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  heading.focus(); // an attribute would be refused, and complained of, in a frame
  return dialog;
}
