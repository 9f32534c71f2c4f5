// @ts-check
// The same rule as org.jacoscope.scene.TextWidth, so that canvas and SVG agree on where labels fit.

const ASCII = "79:A=D@688:A7:78==========77AAA;D>>?@=<@@6;><B@@=@>==?>D>>>888A::==<==8==66<6D====9;8=<A<<;=7=A";
const UNIT = 1 / 20;
const NARROW = 0.55;
const USUAL = 0.85;
const WIDE = 1.05;
const NARROW_CHARACTERS = "·°′″¹²³⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉";

/**
 * How wide a text is in a sans-serif font nobody has chosen yet.
 *
 * @param {string} text
 * @param {number} fontSize
 */
export function textWidth(text, fontSize) {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    width += characterWidth(text[i]);
  }
  return width * fontSize;
}

/** @param {string} c */
function characterWidth(c) {
  if (c >= " " && c <= "~") {
    return (ASCII.charCodeAt(c.charCodeAt(0) - 32) - 48) * UNIT;
  }
  if (NARROW_CHARACTERS.includes(c)) {
    return NARROW;
  }
  return c < "\u2e80" && c !== "…" ? USUAL : WIDE;
}

/**
 * The text, or as much of it as fits `room` followed by "…"; empty when not even that fits.
 *
 * @param {string} text
 * @param {number} fontSize
 * @param {number} room
 */
export function fitText(text, fontSize, room) {
  if (textWidth(text, fontSize) <= room) {
    return text;
  }
  for (let end = text.length - 1; end > 0; end--) {
    const splitsPair = /[\ud800-\udbff]/.test(text[end - 1]);
    const shorter = text.slice(0, end).trimEnd() + "…";
    if (!splitsPair && textWidth(shorter, fontSize) <= room) {
      return shorter;
    }
  }
  return "";
}
