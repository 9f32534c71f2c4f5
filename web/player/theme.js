// @ts-check
import { ROLES } from "./roles.js";

/** What figures are painted with, read from the page's style once per change of theme. */
export class Theme {
  constructor() {
    const style = getComputedStyle(document.documentElement);
    /** @type {Map<string, string>} */
    this.colours = new Map();
    for (const name of [...Object.keys(ROLES), "ground", "frame", "guide", "axis", "text", "faint-text", "handle"]) {
      this.colours.set(name, style.getPropertyValue(`--role-${name}`).trim() || "#808080");
    }
    this.font = style.getPropertyValue("--font-text").trim() || "sans-serif";
  }

  /** @param {string} name of a role or a part of a figure */
  colour(name) {
    return this.colours.get(name) ?? "#808080";
  }

  /** @param {string} role */
  style(role) {
    return ROLES[role] ?? ROLES["curve"];
  }
}

/**
 * Calls `changed` with the theme now and whenever the page's theme changes.
 *
 * @param {(theme: Theme) => void} changed
 */
export function watchTheme(changed) {
  const tell = () => changed(new Theme());
  for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", "print"]) {
    matchMedia(query).addEventListener("change", tell);
  }
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  tell();
}
