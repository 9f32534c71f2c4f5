// @ts-check
/** @import { Property, Value } from "../engine/types.js" */
/** @import { Session } from "./session.js" */
import { slider } from "./controls/slider.js";
import { element, setText } from "./dom.js";
import { icon } from "./icons.js";
import { numberText } from "./numbers.js";
import { grainOf, Play } from "./play.js";
import { say } from "./say.js";
import { tool } from "./toolbar.js";

const SPEEDS = [0.5, 1, 2];

/**
 * Play, pause, steps and scrubbing for the lab's property that has an animation.
 *
 * @param {HTMLElement | null} place
 * @param {HTMLElement} stage
 * @param {Session} session
 */
export function playBar(place, stage, session) {
  const property = session.lab.properties.find(({ animation, key }) => animation && !session.locked.has(key));
  if (!place || !property) {
    return;
  }
  const play = new Play(session, property, show);
  const toggle = tool(icon("play"), say("play"), () => play.toggle());
  const { key, label, min = 0, max = 1 } = property;
  const whole = property.type === "integer";
  const set = (/** @type {"draft" | "final"} */ quality) => (/** @type {Value} */ value) =>
    session.set({ [key]: value }, quality, { series: key });
  const scrub = slider(
    { min, max, step: whole ? 1 : (max - min) / 100, whole },
    { draft: set("draft"), edit: set("final"), rest: () => session.rest() },
    grainOf(property),
  );
  scrub.input.setAttribute("aria-label", say("scrub", { name: label }));
  const value = element("span", { class: "play-value", "aria-hidden": "true" });
  place.classList.toggle("named", Boolean(property.animation?.steps.length));
  place.setAttribute("aria-label", say("playbar", { name: label }));
  place.append(
    tool(icon("back"), say("play.back"), () => play.step(-1)),
    toggle,
    tool(icon("forward"), say("play.forward"), () => play.step(1)),
    element("span", { class: "play-name", "aria-hidden": "true" }, label),
    scrub.input,
    value,
    speeds(play),
  );

  function show() {
    const name = play.isOn ? say("pause") : say("play");
    if (toggle.ariaLabel !== name) {
      toggle.replaceChildren(icon(play.isOn ? "pause" : "play"));
      toggle.ariaLabel = name;
    }
    const text = nameOf(/** @type {Property} */ (property), play.at);
    scrub.show(play.at, text);
    setText(value, text);
  }

  session.listen(show);
  show();
  stage.addEventListener("pointerdown", ({ target }) => target instanceof Element && target.closest(".knob") && play.stop());
  document.addEventListener("jacoscope:play", () => play.start());
  document.addEventListener("jacoscope:pause", () => play.stop());
  addEventListener("keydown", (event) => {
    if (event.key === " " && !event.repeat && isFree(event, stage)) {
      event.preventDefault();
      play.toggle();
    }
  });
}

/**
 * What a value is called.
 *
 * @param {Property} property
 * @param {number} value
 */
const nameOf = ({ animation, min = 0 }, value) => animation?.steps[value - min] ?? numberText(value);

/** @param {Play} play */
function speeds(play) {
  const options = SPEEDS.map((speed) => element("option", { value: speed, selected: speed === 1 }, `${speed}×`));
  const select = element("select", { class: "speed", "aria-label": say("speed"), title: say("speed") }, ...options);
  select.addEventListener("change", () => (play.speed = Number(select.value)));
  return select;
}

/**
 * Whether the space bar is for playing: pressed in the figures, or anywhere while they are in sight and no control has
 * the focus.
 *
 * @param {KeyboardEvent} event
 * @param {HTMLElement} stage
 */
function isFree({ target, ctrlKey, metaKey, altKey, shiftKey }, stage) {
  if (ctrlKey || metaKey || altKey || shiftKey || !(target instanceof HTMLElement)) {
    return false;
  }
  const { top, bottom } = stage.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight;
  return target === document.body ? inSight : stage.contains(target) && !target.closest("button");
}
