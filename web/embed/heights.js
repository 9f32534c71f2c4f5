// @ts-check
// How pages around us are told of a height: by every protocol that is in use, as nobody knows which one they speak.

/**
 * Says which height the frame would like.
 *
 * @param {number} height in CSS pixels
 * @param {string} secret that WordPress knows its frames by; "" elsewhere
 * @returns {object[]} messages for the parent
 */
export const heightMessages = (height, secret) => [
  { type: "jacoscope:resize", version: 1, height },
  { subject: "lti.frameResize", height },
  // The parent first makes the frame this high, then asks for the height of what it holds.
  { context: "h5p", action: "prepareResize", scrollHeight: height, clientHeight: height },
  ...(secret ? [{ message: "height", value: height, secret }] : []),
];

/** The first word to a page that speaks H5P. */
export const H5P_HELLO = { context: "h5p", action: "hello" };

/**
 * What to answer to a page that speaks H5P.
 *
 * @param {unknown} data what it said
 * @param {number} height 0 before there is one
 * @returns {object | undefined}
 */
export function h5pAnswer(data, height) {
  const { context, action } = /** @type {any} */ (data ?? {});
  if (context !== "h5p" || (height === 0 && action !== "ready")) {
    return undefined;
  }
  switch (action) {
    case "ready":
      return H5P_HELLO;
    case "hello":
    case "resize":
      return { context, action: "prepareResize", scrollHeight: height, clientHeight: height };
    case "resizePrepared":
      return { context, action: "resize", scrollHeight: height };
    default:
      return undefined;
  }
}

/**
 * The secret that WordPress adds to the address of a frame: `#?secret=abc`.
 *
 * @param {string} hash of the address
 */
export const secretOf = (hash) => /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1] ?? "";
