// @ts-check
/** @import { Property, State, Value } from "../engine/types.js" */

const DECIMAL = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;

/**
 * The numbers of a list; the text itself where it is none, which the engine will explain.
 *
 * @param {string} text
 */
function numbers(text) {
  const parts = text.split(",");
  return parts.every((part) => DECIMAL.test(part)) ? parts.map(Number) : text;
}

/** @param {string} text */
function rows(text) {
  const found = text === "" ? [] : text.split(";").map(numbers);
  return found.every(Array.isArray) ? /** @type {number[][]} */ (found) : text;
}

/**
 * A property's value from its URL text. What is no value stands for itself: whether a value is good the engine says.
 *
 * @param {Property} property
 * @param {string} text
 * @returns {Value}
 */
export function parseValue(property, text) {
  switch (property.type) {
    case "number":
    case "integer":
    case "seed":
      return DECIMAL.test(text) ? Number(text) : text;
    case "point":
    case "view":
    case "numbers":
      return numbers(text);
    case "names":
      return text.split(",");
    case "formulas":
      return text.split(";");
    case "flag":
      return text !== "false" && text !== "0";
    case "data":
      return rows(text);
    default:
      return text;
  }
}

/**
 * A value as URL text. Text a person typed that is not yet a value stands for itself.
 *
 * @param {Property} property
 * @param {Value} value
 * @returns {string}
 */
export function printValue(property, value) {
  if (!Array.isArray(value)) {
    return String(value);
  }
  return value.map(String).join(property.type === "formulas" || property.type === "data" ? ";" : ",");
}

/**
 * The state that texts from a URL or a preset stand for; what they do not name has its default.
 *
 * @param {Property[]} properties
 * @param {{ [key: string]: string }} texts
 * @returns {State}
 */
export function stateOf(properties, texts) {
  return Object.fromEntries(properties.map((p) => [p.key, parseValue(p, texts[p.key] ?? p.default)]));
}

/**
 * The texts of the values that differ from their defaults.
 *
 * @param {Property[]} properties
 * @param {State} state
 * @returns {{ [key: string]: string }}
 */
export function differences(properties, state) {
  const differs = (/** @type {Property} */ p) =>
    printValue(p, state[p.key]) !== printValue(p, parseValue(p, p.default));
  return Object.fromEntries(properties.filter(differs).map((p) => [p.key, printValue(p, state[p.key])]));
}
