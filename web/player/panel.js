// @ts-check
/** @import { Property } from "../engine/types.js" */
/** @import { Control, Maker } from "./controls/control.js" */
/** @import { Session } from "./session.js" */
import { choice, flag } from "./controls/choice.js";
import { point, view } from "./controls/coordinates.js";
import { formula, formulas } from "./controls/formulas.js";
import { number } from "./controls/number.js";
import { names, plain } from "./controls/text.js";
import { element } from "./dom.js";
import { say } from "./say.js";
import { isUsed } from "./used.js";

/** @type {{ [type in Property["type"]]: Maker }} */
const MAKERS = {
  number,
  integer: number,
  point,
  view,
  names,
  formula,
  formulas,
  choice,
  flag,
  seed: plain,
  data: plain,
};

/** The lab's properties as controls, in their order; windows last, folded away. */
export class Panel {
  /**
   * @param {HTMLElement} place
   * @param {Session} session
   */
  constructor(place, session) {
    const { properties } = session.lab;
    this.session = session;
    /** @type {{ property: Property, control: Control }[]} */
    this.controls = properties.map((property) => ({
      property,
      control: MAKERS[property.type](property, (value, quality) => session.set({ [property.key]: value }, quality)),
    }));
    const of = (/** @type {boolean} */ isView) =>
      this.controls.filter(({ property }) => (property.type === "view") === isView).map(({ control }) => control.element);
    place.append(...of(false));
    if (of(true).length > 0) {
      place.append(element("details", { class: "windows" }, element("summary", {}, say("window")), ...of(true)));
    }
    session.listen(() => this.show());
    this.show();
  }

  show() {
    const { wanted, problem, lab } = this.session;
    for (const { property, control } of this.controls) {
      control.element.hidden = !isUsed(property, lab.properties, wanted);
      control.show(wanted, problem?.property === property.key ? problem : undefined);
    }
  }
}
