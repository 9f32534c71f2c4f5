// @ts-check
/** @import { Property, State } from "../engine/types.js" */

/**
 * Whether a property matters now: a formula's parameter does only while a formula mentions it.
 *
 * @param {Property} property
 * @param {Property[]} all
 * @param {State} state
 */
export function isUsed(property, all, state) {
  const users = all.filter((other) => other.parameters?.includes(property.key));
  return users.length === 0 || users.some((user) => mentions(state[user.key], property.key));
}

/**
 * @param {unknown} formulas
 * @param {string} name
 */
const mentions = (formulas, name) => new Set(String(formulas).match(/\p{L}[\p{L}\p{N}_]*/gu)).has(name);
