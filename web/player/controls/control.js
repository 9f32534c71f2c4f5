// @ts-check
/** @import { Property, State, Value } from "../../engine/types.js" */
/** @import { Problem } from "../../engine/problem.js" */

/**
 * What a property looks like in the panel.
 *
 * @typedef {object} Control
 * @property {HTMLElement} element
 * @property {(state: State, problem: Problem | undefined) => void} show  the wanted state, and what is wrong with this
 *     property's value in it
 *
 * @typedef {(property: Property, change: Change) => Control} Maker
 * @typedef {(value: Value, quality?: "draft" | "final") => void} Change
 */

export {};
