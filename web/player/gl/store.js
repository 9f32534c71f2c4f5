// @ts-check
import { table } from "../colourmaps.js";

/** Colour maps by the row of the palette that holds them. */
export const MAPS = ["cividis", "vik", "phase"];

/** The values of a field on the GPU, between evaluating and colouring, and the colours. */
export class Store {
  #width = 0;
  #height = 0;

  /**
   * @param {WebGL2RenderingContext} gl
   * @param {WebGLProgram} reader that finds the values in `values` and the colours in `palette`
   */
  constructor(gl, reader) {
    this.gl = gl;
    this.values = this.#texture();
    this.target = gl.createFramebuffer();
    this.palette = this.#texture();
    const colours = Uint8Array.from(MAPS.flatMap((map) => [...table(map)]));
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, 256, MAPS.length, 0, gl.RGB, gl.UNSIGNED_BYTE, colours);
    gl.useProgram(reader);
    gl.uniform1i(gl.getUniformLocation(reader, "palette"), 1);
  }

  #texture() {
    const { gl } = this;
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    return texture;
  }

  /**
   * What is drawn next are values.
   *
   * @param {number} width
   * @param {number} height
   */
  open(width, height) {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.values);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.target);
    if (width > this.#width || height > this.#height) {
      this.#width = Math.max(width, this.#width);
      this.#height = Math.max(height, this.#height);
      const size = /** @type {const} */ ([this.#width, this.#height, 0]);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32UI, ...size, gl.RG_INTEGER, gl.UNSIGNED_INT, null);
      gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.values, 0);
    }
    gl.viewport(0, 0, width, height);
  }

  /**
   * What is drawn next are colours, onto a canvas at least that large.
   *
   * @param {number} width
   * @param {number} height
   */
  close(width, height) {
    const { gl } = this;
    const { canvas } = gl;
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    if (width > canvas.width || height > canvas.height) {
      canvas.width = Math.max(width, canvas.width);
      canvas.height = Math.max(height, canvas.height);
    }
    gl.activeTexture(gl.TEXTURE1);
    gl.bindTexture(gl.TEXTURE_2D, this.palette);
    gl.viewport(0, 0, width, height);
  }
}
