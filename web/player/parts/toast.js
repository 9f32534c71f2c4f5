// @ts-check
import { element } from "../dom.js";

/** How long a word stays, in milliseconds. */
const STAY = 2500;

/** @type {HTMLElement | undefined} */
let place;
let timer = 0;

/**
 * Says a word that goes by itself, above everything, read aloud when nothing else is.
 *
 * @param {string} text
 */
export function toast(text) {
  place ??= element("p", { class: "toast", role: "status", popover: "manual" });
  // What is outside an open dialog is inert, and not read aloud.
  const home = document.querySelector("dialog[open]") ?? document.body;
  if (place.parentElement !== home) {
    home.append(place);
  }
  place.showPopover();
  place.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => place?.hidePopover(), STAY);
}
