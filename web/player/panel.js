// @ts-check
/** @import { PaletteGroup, Property, Quality, Reading, Value } from "../engine/types.js" */
/** @import { Problem } from "../engine/problem.js" */
/** @import { Control, Hands, Maker } from "./controls/control.js" */
/** @import { Session } from "./session.js" */
import { choice, flag } from "./controls/choice.js";
import { numbers, point, view } from "./controls/coordinates.js";
import { data } from "./controls/data.js";
import { formula, formulas } from "./controls/formulas.js";
import { number } from "./controls/number.js";
import { seed } from "./controls/seed.js";
import { names } from "./controls/text.js";
import { element } from "./dom.js";
import { Reader } from "./reader.js";
import { say } from "./say.js";
import { isUsed } from "./used.js";

/** @type {{ [type in Property["type"]]: Maker }} */
const MAKERS = {
  number,
  integer: number,
  point,
  numbers,
  view,
  names,
  formula,
  formulas,
  choice,
  flag,
  seed,
  data,
};

/** The lab's properties as controls: formulas and what they name first, then the rest, windows last and folded away. */
export class Panel {
  /** @type {Reading[]} */
  #readings = [];
  /** @type {Promise<PaletteGroup[]> | undefined} */
  #groups;
  /** What the formulas' controls have been told last. @type {Problem | undefined} */
  #toldProblem;

  /**
   * @param {HTMLElement} place
   * @param {Session} session
   */
  constructor(place, session) {
    const { properties } = session.lab;
    this.session = session;
    this.reader = new Reader(session, (readings) => {
      this.#readings = readings;
      this.#read();
    });
    /** `seen` is what the control was shown last. @type {{ property: Property, control: Control, element: HTMLElement, uses: string[], seen: unknown[] }[]} */
    this.controls = properties.map((property) => {
      const control = MAKERS[property.type](property, this.#hands(property.key));
      const element = session.locked.has(property.key) ? locked(property, control) : control.element;
      return { property, control, element, uses: usesOf(property, properties), seen: [] };
    });
    const group = (/** @type {string} */ name) =>
      this.controls.filter(({ property }) => groupOf(property, properties) === name).map(({ element }) => element);
    for (const name of ["map", "rest"]) {
      if (group(name).length > 0) {
        place.append(element("div", { class: "control-group" }, ...group(name)));
      }
    }
    if (group("window").length > 0) {
      place.append(element("details", { class: "windows" }, element("summary", {}, say("window")), ...group("window")));
    }
    session.listen(() => this.show());
    this.show();
  }

  /**
   * @param {string} key
   * @returns {Hands}
   */
  #hands(key) {
    const { session } = this;
    const set = (/** @type {Quality} */ quality, /** @type {unknown} */ series = undefined) => (/** @type {Value} */ value) => {
      this.controls.filter(({ property }) => property.key === key).forEach((entry) => (entry.seen = [])); // it may show what it was given
      session.set({ [key]: value }, quality, { series });
    };
    return {
      change: set("final"),
      edit: set("final", key),
      draft: set("draft"),
      rest: () => session.rest(),
      palette: () => this.#palette(),
      type: (value) => this.reader.type(key, value),
    };
  }

  /** What formulas are made of; asked for once. */
  #palette() {
    this.#groups ??= this.session.engine().palette(new AbortController().signal).catch(() => {
      this.#groups = undefined; // asked again the next time
      return [];
    });
    return this.#groups;
  }

  show() {
    const { wanted, problem, lab } = this.session;
    for (const entry of this.controls) {
      const { property, control, element, uses } = entry;
      const own = problem?.property === property.key ? problem : undefined;
      const seen = [own, ...uses.map((key) => wanted[key])];
      if (seen.some((value, i) => value !== entry.seen[i])) {
        entry.seen = seen;
        element.hidden = !isUsed(property, lab.properties, wanted);
        control.show(wanted, own);
      }
    }
    if (problem !== this.#toldProblem && this.reader.settled) {
      this.#read();
    }
    this.reader.follow();
  }

  #read() {
    const { problem } = this.session;
    this.#toldProblem = problem;
    for (const { property, control } of this.controls) {
      const own = this.#readings.filter((reading) => reading.property === property.key);
      control.read?.(own, problem?.property === property.key ? problem : undefined);
    }
  }
}

/**
 * The keys of the properties whose values a property's control shows, or that decide whether it is shown.
 *
 * @param {Property} property
 * @param {Property[]} all
 */
function usesOf({ key, variablesFrom, namesFrom, like }, all) {
  const users = all.filter(({ parameters }) => parameters?.includes(key)).map((user) => user.key);
  return [key, variablesFrom ?? key, namesFrom ?? like ?? key, ...users];
}

/**
 * @param {Property} property
 * @param {Property[]} all
 */
function groupOf(property, all) {
  const isParameter = all.some(({ parameters }) => parameters?.includes(property.key));
  if (isParameter || ["names", "formula", "formulas"].includes(property.type)) {
    return "map";
  }
  return property.type === "view" ? "window" : "rest";
}

/**
 * A control that shows its value and takes no other: whatever can be used in it is disabled, now and later.
 *
 * @param {Property} property
 * @param {Control} control
 */
function locked({ label }, control) {
  const name = say("locked.setting", { label });
  const sign = element("span", { class: "locked-sign", "aria-hidden": "true" }, say("locked.sign"));
  return element("fieldset", { class: "locked", disabled: true, "aria-label": name }, sign, control.element);
}
