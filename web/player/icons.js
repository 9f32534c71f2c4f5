// @ts-check

const SVG = "http://www.w3.org/2000/svg";

/** Paths on a square of 20: lines of 1.5, or solid where they are listed below. @type {{ [name: string]: string }} */
const PATHS = {
  undo: "M7 4 3.5 7.5 7 11M3.5 7.500H12a4.25 4.25 0 0 1 0 8.500H8",
  redo: "M13 4l3.5 3.500L13 11M16.5 7.500H8a4.25 4.25 0 0 0 0 8.500h4",
  reset: "M3.75 4.250v4h4M4 8.250a6.25 6.25 0 1 1 0 3.5",
  plus: "M10 4.500v11M4.5 10h11",
  minus: "M4.5 10h11",
  whole: "M4 7.500V4h3.500M12.5 4H16v3.500M16 12.500V16h-3.500M7.5 16H4v-3.5",
  copy: "M7.5 7.500V4h8.500v8.500h-3.500M4 7.500h8.500V16H4z",
  close: "M5.5 5.500l9 9M14.5 5.500l-9 9",
  share: "M10 12.500V3.500M6.5 6.500 10 3l3.500 3.500M6 9.500H4.500v7h11v-7H14",
  play: "M6.5 4.500v11l9-5.500z",
  pause: "M6 5h2.250v10H6zM11.75 5H14v10h-2.250z",
  back: "M13.5 5 8 10l5.5 5M5.5 5v10",
  forward: "M6.5 5l5.5 5-5.5 5M14.5 5v10",
};
const SOLID = ["play", "pause"];

/**
 * A sign for a button, in the colour of its text. The button itself says what it does.
 *
 * @param {string} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", SOLID.includes(name) ? "icon solid" : "icon");
  svg.setAttribute("aria-hidden", "true");
  return svg;
}
