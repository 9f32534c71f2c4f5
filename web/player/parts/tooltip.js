// @ts-check
import { element } from "../dom.js";

const GAP = 6;
/** Long enough to reach the words with the mouse. */
const LINGER = 150;

/** @type {HTMLElement | undefined} */
let bubble;
let timer = 0;

/**
 * The name of a button whose sign may not be known, beside it: while the mouse is over either of them or the button has the
 * focus of the keyboard, until Escape. It is read aloud as the button's name already.
 *
 * @param {HTMLElement} button
 */
export function tooltip(button) {
  const open = () => show(button);
  button.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && open());
  button.addEventListener("pointerleave", linger);
  button.addEventListener("focus", () => button.matches(":focus-visible") && open());
  button.addEventListener("blur", hide);
  button.addEventListener("click", hide);
}

function make() {
  const made = element("span", { class: "tooltip", popover: "manual", "aria-hidden": "true" });
  made.addEventListener("pointerenter", () => clearTimeout(timer));
  made.addEventListener("pointerleave", linger);
  addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("scroll", hide, { capture: true, passive: true });
  return made;
}

/** @param {HTMLElement} button */
function show(button) {
  clearTimeout(timer);
  bubble ??= make();
  bubble.textContent = button.ariaLabel;
  (button.closest("dialog") ?? document.body).append(bubble);
  bubble.showPopover();
  const { left, width, top, bottom } = button.getBoundingClientRect();
  const own = bubble.getBoundingClientRect();
  const room = document.documentElement.clientWidth - own.width - GAP;
  const x = Math.min(Math.max(GAP, left + width / 2 - own.width / 2), Math.max(GAP, room));
  const above = top - own.height - GAP;
  bubble.style.translate = `${x}px ${above > 0 ? above : bottom + GAP}px`;
}

function linger() {
  clearTimeout(timer);
  timer = setTimeout(hide, LINGER);
}

function hide() {
  clearTimeout(timer);
  if (bubble?.isConnected) {
    bubble.hidePopover();
    bubble.remove();
  }
}
