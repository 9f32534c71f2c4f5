// @ts-check
/** @import { PaletteGroup, Property, Reading, State, Value } from "../../engine/types.js" */
/** @import { Problem } from "../../engine/problem.js" */

/**
 * What a property looks like in the panel.
 *
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {(state: State, problem: Problem | undefined) => void} show  the wanted state, and what is wrong with this
 *     property's value in it
 * @property {(readings: Reading[], problem: Problem | undefined) => void} [read]  how the property's formulas read, and
 *     what is wrong with them according to the scene
 *
 * @typedef {(property: Property, hands: Hands) => Control} Maker
 *
 * @typedef {object} Hands  what a control does with its property
 * @property {(value: Value) => void} change  one step of the history
 * @property {(value: Value) => void} edit  by typing or by a key that repeats: edits that follow at once are one step
 * @property {(value: Value) => void} draft  as a part of a gesture
 * @property {() => void} rest  ends a gesture, which is one step
 * @property {() => Promise<PaletteGroup[]>} palette  what formulas are made of
 * @property {(value: Value) => void} type  tells what is in a field of formulas before it is passed on
 */

export {};
