// @ts-check

/**
 * A drawing as a PNG.
 *
 * @param {string} svg
 * @param {number} scale pixels per pixel of the drawing
 * @returns {Promise<Blob>}
 */
export async function drawn(svg, scale) {
  const image = await imageOf(svg);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture."))), "image/png"));
}

/**
 * @param {string} svg
 */
export async function imageOf(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
