// @ts-check
/** @import { Engine, Say } from "./types.js" */
import { decodeScene } from "./decode.js";
import { Problem } from "./problem.js";

/** A busy server is asked again so often, when it says when, at most so many seconds later. */
const AGAIN = 2;
const LATEST = 5;

/**
 * The engine behind the server's JSON API.
 *
 * @param {string} api address of the API, such as "/api/v1"
 * @param {Say} say
 * @returns {Engine}
 */
export function httpEngine(api, say) {
  const sent = (/** @type {string} */ url, /** @type {object} */ body, /** @type {AbortSignal} */ signal) =>
    answered(
      url,
      {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
        credentials: "omit",
        signal,
      },
      say,
    );
  const got = (/** @type {string} */ url, /** @type {AbortSignal} */ signal) =>
    answered(url, { credentials: "omit", signal }, say);
  const post = async (/** @type {string} */ url, /** @type {object} */ body, /** @type {AbortSignal} */ signal) =>
    (await sent(url, body, signal)).json();
  return {
    name: "http",
    async scene(labId, state, quality, signal) {
      return decodeScene(await post(`${api}/labs/${labId}/scene?quality=${quality}`, state, signal));
    },
    async read(labId, state, signal) {
      return (await post(`${api}/labs/${labId}/formulas`, state, signal)).formulas;
    },
    async palette(signal) {
      return (await (await got(`${api}/palette`, signal)).json()).groups;
    },
    async file(labId, state, kind, options, signal) {
      const query = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      return (await sent(`${api}/labs/${labId}/file.${kind}?${query.join("&")}`, state, signal)).text();
    },
    async qr(link, signal) {
      return (await got(`${api}/qr.svg?link=${encodeURIComponent(link)}`, signal)).text();
    },
    async check(labId, exerciseId, attempt, signal) {
      return post(`${api}/labs/${labId}/exercises/${exerciseId}`, attempt, signal);
    },
  };
}

/**
 * @param {string} url
 * @param {RequestInit} request
 * @param {Say} say
 */
async function answered(url, request, say) {
  for (let left = AGAIN; ; left--) {
    const response = await reach(url, request, say);
    if (response.ok) {
      return response;
    }
    const wait = Number(response.headers.get("Retry-After"));
    if (left === 0 || !(wait > 0 && wait <= LATEST)) {
      throw await problemOf(response, say);
    }
    await pause(wait * (1 + Math.random()), request.signal); // many who wait shall not come back at once
  }
}

/**
 * @param {number} seconds
 * @param {AbortSignal | null} [signal]
 */
const pause = (seconds, signal) =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
    signal?.addEventListener("abort", resolve);
  });

/**
 * @param {string} url
 * @param {RequestInit} request
 * @param {Say} say
 */
async function reach(url, request, say) {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (request.signal?.aborted) {
      throw error;
    }
    throw new Problem({ detail: say("engine.unreachable") });
  }
}

/**
 * @param {Response} response
 * @param {Say} say
 */
async function problemOf(response, say) {
  const told = await response.json().catch(() => ({}));
  return new Problem({ title: say("engine.answered", { status: response.status }), ...told, status: response.status });
}
