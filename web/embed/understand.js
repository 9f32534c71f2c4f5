// @ts-check
/** @import { Lab, Property, State, Value } from "../engine/types.js" */
// What a page may say to a lab in its frame. Anything may come: what is not understood is explained, nothing is believed.

/** Characters of a text, numbers of a list: more is no value of any property. */
const LONGEST = 10_000;
const ACTS = ["set", "get", "play", "pause", "reset"];
const PREFIX = "jacoscope:";
const DISPLAYED = 60;

const isText = (/** @type {unknown} */ value) => typeof value === "string" && value.length <= LONGEST;
/**
 * @param {(item: unknown) => boolean} good
 * @param {number} [least]
 * @param {number} [most]
 */
const listOf = (good, least = 0, most = LONGEST) => (/** @type {unknown} */ value) =>
  Array.isArray(value) && value.length >= least && value.length <= most && value.every(good);
const isPair = listOf(Number.isFinite, 2, 2);

/**
 * What is no text must be, by the type of the property: what it is in the end the engine judges.
 *
 * @type {{ [type: string]: [(value: unknown, property: Property) => boolean, string] }}
 */
const KINDS = {
  number: [Number.isFinite, "a number"],
  integer: [Number.isFinite, "a number"],
  seed: [Number.isFinite, "a number"],
  flag: [(value) => typeof value === "boolean", "true or false"],
  point: [isPair, "a list of two numbers"],
  view: [listOf(Number.isFinite, 4, 4), "a list of four numbers"],
  names: [listOf(isText, 1), "a list of texts"],
  formulas: [(value, { min = 1, max }) => listOf(isText, min, max)(value), "a list of as many texts as it has formulas"],
  data: [(value, { max }) => listOf(isPair, 0, max)(value), "a list of pairs of numbers"],
};

/**
 * @typedef {{ message: string, found: string, expected: string, property?: string }} Complaint
 * @typedef {{ act: string, changes?: State }} Request
 */

/** What a message lacks, in fields. */
class Misunderstood extends Error {
  /**
   * @param {string} found
   * @param {string} expected
   * @param {string} [property]
   */
  constructor(found, expected, property) {
    super(`Found ${found}; expected ${expected}.`);
    /** @type {Complaint} */
    this.complaint = { message: this.message, found, expected, ...(property === undefined ? {} : { property }) };
  }
}

/**
 * Reads a message.
 *
 * @param {unknown} data
 * @param {Lab} lab
 * @param {Set<string>} locked keys of properties that nobody changes
 * @param {(property: Property, text: string) => Value} parse reads a value as addresses have it
 * @returns {{ request?: Request, complaint?: Complaint }} neither when it is not for us
 */
export function understand(data, lab, locked, parse) {
  const { type, version, state } = /** @type {any} */ (typeof data === "object" && data ? data : {});
  if (typeof type !== "string" || !type.startsWith(PREFIX)) {
    return {};
  }
  try {
    const act = type.slice(PREFIX.length);
    if (!ACTS.includes(act)) {
      throw new Misunderstood(`the type ${display(type)}`, ACTS.map((known) => PREFIX + known).join(", "));
    }
    if (version !== 1) {
      throw new Misunderstood(`the version ${display(version)}`, "version: 1");
    }
    return { request: act === "set" ? { act, changes: changesOf(state, lab, locked, parse) } : { act } };
  } catch (error) {
    if (error instanceof Misunderstood) {
      return { complaint: error.complaint };
    }
    throw error;
  }
}

/**
 * @param {unknown} state
 * @param {Lab} lab
 * @param {Set<string>} locked
 * @param {(property: Property, text: string) => Value} parse
 * @returns {State}
 */
function changesOf(state, { properties }, locked, parse) {
  if (typeof state !== "object" || state === null || Array.isArray(state)) {
    throw new Misunderstood(`the state ${display(state)}`, "an object of values by the keys of properties");
  }
  const known = properties.map(({ key }) => key);
  const changes = Object.entries(state).map(([key, value]) => {
    const property = properties.find((candidate) => candidate.key === key);
    if (!property) {
      throw new Misunderstood(`the property ${display(key)}`, `one of ${known.join(", ")}`, key.slice(0, DISPLAYED));
    }
    if (locked.has(key)) {
      throw new Misunderstood(`a value for ${key}`, `none: the frame's address locks ${key}`, key);
    }
    return [key, valueOf(property, value, parse)];
  });
  return Object.fromEntries(changes);
}

/**
 * @param {Property} property
 * @param {any} value
 * @param {(property: Property, text: string) => Value} parse
 * @returns {Value}
 */
function valueOf(property, value, parse) {
  if (value === null) {
    return parse(property, property.default);
  }
  if (isText(value)) {
    return parse(property, value);
  }
  const [good, words] = KINDS[property.type] ?? [() => false, "a text"];
  if (!good(value, property)) {
    const expected = words === "a text" ? words : `${words}, or a text as in addresses`;
    throw new Misunderstood(`${display(value)} for ${property.key}`, expected, property.key);
  }
  return value;
}

/** @param {unknown} value as a person reads it, never long */
function display(value) {
  if (typeof value === "string") {
    return JSON.stringify(value.length > DISPLAYED ? `${value.slice(0, DISPLAYED)}…` : value);
  }
  if (typeof value === "object" && value !== null) {
    return Array.isArray(value) ? `a list of ${value.length}` : "an object";
  }
  return String(value).slice(0, DISPLAYED);
}
