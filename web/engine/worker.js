// @ts-check
// The engine of a page, in a thread of its own. A message { id, method, args } is answered by { id } with what core.js answers, a
// result or a problem; while an answer takes long there are messages { id, operations }. The first message has no id: it says
// that the program is loaded.
import { check, file, palette, qr, read, scene, sceneOperations } from "./core.js";

/** How long an answer may take, and how often there is a sign of life, in milliseconds. */
const DEADLINE = 10_000;
const SIGN = 100;
/** Of pictures, in pixels, as the server has it. */
const WIDTH = 960;

/** @type {{ [method: string]: (args: any[], id: number) => object }} */
const METHODS = {
  scene: ([lab, state, quality], id) => scene(lab, state, quality, sceneOperations(), watch(id)),
  check: ([lab, exercise, answer, state], id) => check(lab, exercise, answer, state, sceneOperations(), watch(id)),
  read: ([lab, state]) => read(lab, state),
  palette,
  file: ([lab, state, kind, { width = WIDTH, theme, as = "text", readout = "" }], id) =>
    file(lab, state, kind, width, theme === "dark", as, readout, sceneOperations(), watch(id)),
  qr: ([link]) => qr(link),
};

onmessage = ({ data: { id, method, args } }) => {
  const answer = METHODS[method](args, id);
  postMessage({ id, ...answer }, { transfer: buffers(answer) });
};
postMessage({});

/**
 * @param {number} id
 * @returns {(operations: number) => boolean}
 */
function watch(id) {
  let last = performance.now();
  const end = last + DEADLINE;
  return (operations) => {
    const now = performance.now();
    if (now - last > SIGN) {
      last = now;
      postMessage({ id, operations });
    }
    return now > end;
  };
}

/**
 * The buffers of all typed arrays in a value.
 *
 * @param {unknown} value
 * @returns {ArrayBuffer[]}
 */
function buffers(value) {
  if (ArrayBuffer.isView(value)) {
    return [/** @type {ArrayBuffer} */ (value.buffer)];
  }
  return typeof value === "object" && value ? Object.values(value).flatMap(buffers) : [];
}
