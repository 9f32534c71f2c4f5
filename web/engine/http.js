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
      return (await answer(await reach(`${api}/palette`, { credentials: "omit", signal }))).groups;
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
async function post(url, body, signal) {
  const response = await reach(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    credentials: "omit",
    signal,
  });
  return answer(response);
}

/**
 * @param {Response} response
 * @returns {Promise<any>}
 */
async function answer(response) {
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.json();
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
