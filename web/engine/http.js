// @ts-check
/** @import { Engine } from "./types.js" */
import { decodeScene } from "./decode.js";
import { Problem } from "./problem.js";

/**
 * The engine behind the server's JSON API.
 *
 * @param {string} api address of the API, such as "/api/v1"
 * @returns {Engine}
 */
export function httpEngine(api) {
  return {
    name: "http",
    async scene(labId, state, quality, signal) {
      return decodeScene(await post(`${api}/labs/${labId}/scene?quality=${quality}`, state, signal));
    },
    async read(labId, state, signal) {
      return (await post(`${api}/labs/${labId}/formulas`, state, signal)).formulas;
    },
    async palette(signal) {
      return (await (await answered(`${api}/palette`, { credentials: "omit", signal })).json()).groups;
    },
    async file(labId, state, kind, options, signal) {
      const query = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      return (await sent(`${api}/labs/${labId}/file.${kind}?${query.join("&")}`, state, signal)).text();
    },
    async qr(link, signal) {
      return (await answered(`${api}/qr.svg?link=${encodeURIComponent(link)}`, { credentials: "omit", signal })).text();
    },
    async check(labId, exerciseId, attempt, signal) {
      return post(`${api}/labs/${labId}/exercises/${exerciseId}`, attempt, signal);
    },
  };
}

/**
 * @param {string} url
 * @param {object} body
 * @param {AbortSignal} signal
 * @returns {Promise<any>}
 */
const post = async (url, body, signal) => (await sent(url, body, signal)).json();

/**
 * @param {string} url
 * @param {object} body
 * @param {AbortSignal} signal
 */
const sent = (url, body, signal) =>
  answered(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    credentials: "omit",
    signal,
  });

/**
 * @param {string} url
 * @param {RequestInit} request
 */
async function answered(url, request) {
  const response = await reach(url, request);
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

/**
 * @param {string} url
 * @param {RequestInit} request
 */
async function reach(url, request) {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (request.signal?.aborted) {
      throw error;
    }
    throw new Problem({ detail: "The server cannot be reached. What you see is the last answer it gave." });
  }
}

/** @param {Response} response */
async function problemOf(response) {
  const told = await response.json().catch(() => ({}));
  return new Problem({ title: `The server answered ${response.status}.`, ...told, status: response.status });
}
