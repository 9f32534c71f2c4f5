// @ts-check

/**
 * As problem+json says it.
 *
 * @typedef {{ detail?: string, title?: string, status?: number, pointer?: string, position?: number, length?: number,
 *     suggestion?: string }} Told
 */

/** What is wrong with a request, and where. The message is a sentence for people. */
export class Problem extends Error {
  /** @param {Told} told */
  constructor(told) {
    super(told.detail ?? told.title ?? "");
    const [property, index] = (told.pointer ?? "").split("/").slice(1);
    /** HTTP status; 0 when no answer came. */
    this.status = told.status ?? 0;
    /** Key of the property at fault; "" when none is. */
    this.property = property ?? "";
    /** Which of the property's formulas or points, from 0; −1 when it has one value. */
    this.index = index === undefined ? -1 : Number(index);
    /** Where in the formula, in characters; −1 when it is not about a place. */
    this.position = told.position ?? -1;
    this.length = told.length ?? 0;
    /** What to put there instead; "" when nothing suggests itself. */
    this.suggestion = told.suggestion ?? "";
  }
}
