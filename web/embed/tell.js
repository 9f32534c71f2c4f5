// @ts-check
/** @import { Attempt, Exercise } from "../engine/types.js" */
// What a lab in a frame says to the page around it, as JSON.

/**
 * A value without what JSON has not: typed arrays become lists, numbers that are none the texts that the API has.
 *
 * @param {any} value
 * @returns {any}
 */
export function plain(value) {
  if (typeof value === "number" && !Number.isFinite(value)) {
    return String(value);
  }
  if (Array.isArray(value) || ArrayBuffer.isView(value)) {
    return [.../** @type {any} */ (value)].map(plain);
  }
  if (typeof value === "object" && value) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
  }
  return value;
}

/**
 * An xAPI statement about an answer, without an actor: who answered only the page around us may know. The response is what
 * was typed or chosen, or the state where the figure is the answer.
 *
 * @param {string} address of the lab's own page
 * @param {string} language
 * @param {Exercise | undefined} exercise
 * @param {{ exercise: string, attempt: Attempt, verdict: { correct: boolean } }} answer
 */
export function statementOf(address, language, exercise, { exercise: id, attempt, verdict }) {
  return {
    verb: { id: "http://adlnet.gov/expapi/verbs/answered", display: { "en-GB": "answered" } },
    object: {
      objectType: "Activity",
      id: `${address}#${encodeURIComponent(id)}`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/cmi.interaction",
        interactionType: "other",
        description: { [language]: exercise?.question ?? id },
      },
    },
    result: {
      response: attempt.answer || JSON.stringify(attempt.state ?? {}),
      success: verdict.correct === true,
      completion: true,
    },
    timestamp: new Date().toISOString(),
  };
}
