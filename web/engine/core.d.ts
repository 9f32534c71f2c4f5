import type { Lab, PaletteGroup, Quality, Reading, Scene, State, Verdict } from "./types.js";

/**
 * What core.js exports: core, scene and lab, compiled from Java while building. Its source is
 * src/main/java/org/jacoscope/browser/Bridge.java. No function throws; arrays of numbers in a scene are typed arrays
 * with buffers of their own, to be transferred.
 */

/** What the server's problem+json says, but for its addresses; new Problem(told) reads both. */
export interface Told {
  title: string;
  status: number;
  detail: string;
  pointer?: string;
  position?: number;
  length?: number;
  found?: string;
  expected?: string;
  suggestion?: string;
}

export function labs(): Lab[];

/** The most elementary operations that a scene, or a check, should take; the server's limit is the same. */
export function sceneOperations(): number;

/**
 * @param operations the most elementary operations that may be done
 * @param watch told, between blocks of work, how many operations were reserved so far; true stops the computation,
 *     which is a problem then
 */
export function scene(
  labId: string,
  state: State,
  quality: Quality,
  operations: number,
  watch: (operations: number) => boolean,
): { scene: Scene; problem?: undefined } | { problem: Told; scene?: undefined };

/**
 * @param kind what the file's name ends with
 * @param width of a picture, in pixels
 * @param dialect how numbers are written
 * @param readout id of the only one to write; "" for all
 */
export function file(
  labId: string,
  state: State,
  kind: string,
  width: number,
  dark: boolean,
  dialect: string,
  readout: string,
  operations: number,
  watch: (operations: number) => boolean,
): { file: string; problem?: undefined } | { problem: Told; file?: undefined };

/** A QR code of a text, as SVG. */
export function qr(text: string): { file: string; problem?: undefined } | { problem: Told; file?: undefined };

export function read(
  labId: string,
  state: State,
): { formulas: Reading[]; problem?: undefined } | { problem: Told; formulas?: undefined };

export function palette(): { groups: PaletteGroup[]; problem?: undefined } | { problem: Told; groups?: undefined };

/**
 * @param answer as typed
 * @param state which exercises look at whose answer is in the figure
 * @param operations as for a scene
 * @param watch as for a scene
 */
export function check(
  labId: string,
  exerciseId: string,
  answer: string,
  state: State,
  operations: number,
  watch: (operations: number) => boolean,
): { verdict: Verdict; problem?: undefined } | { problem: Told; verdict?: undefined };
