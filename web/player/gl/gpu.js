// @ts-check
import { table } from "../colourmaps.js";

/** Colour maps, by the row of the palette. */
export const MAPS = ["cividis", "vik", "phase"];
/** With one more all are thrown away. */
const MOST_PROGRAMS = 16;
/** A formula that takes the GPU away again and again is sampled from then on. */
const MOST_LOSSES = 3;
/** One triangle that covers everything. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;

/** What has been made so far, for tests and people at the console. */
export const made = { contexts: 0, programs: 0, pictures: 0 };

/** The page's one context; undefined before it is asked for. @type {WebGL2RenderingContext | null | undefined} */
let context;
/** By source; null where one does not compile. @type {Map<string, WebGLProgram | null>} */
const programs = new Map();
let losses = 0;
/** What is drawn into the texture that keeps values. @type {WebGLFramebuffer | undefined} */
let frame;
/** What the canvas shows. */
let drawn = "";
/** @type {(() => void)[]} */
const listeners = [];

/**
 * Told when the GPU goes away, and when it is back.
 *
 * @param {() => void} changed
 */
export function watchGpu(changed) {
  listeners.push(changed);
}

/** WebGL2 on a canvas that no one sees, the same for all figures; null where there is none now. */
export function gpu() {
  if (context === undefined) {
    const canvas = document.createElement("canvas");
    const tell = () => listeners.forEach((changed) => changed());
    canvas.addEventListener("webglcontextlost", (event) => {
      if (++losses < MOST_LOSSES) {
        event.preventDefault(); // asks for it back
      }
      programs.clear();
      frame = undefined;
      drawn = "";
      tell();
    });
    canvas.addEventListener("webglcontextrestored", tell);
    context = canvas.getContext("webgl2", { antialias: false, depth: false, preserveDrawingBuffer: true });
    made.contexts += context ? 1 : 0;
  }
  return context?.isContextLost() ? null : context;
}

/**
 * The program with that fragment shader, compiled when it is new; null when it does not compile.
 *
 * @param {WebGL2RenderingContext} gl
 * @param {string} fragment without the first lines
 */
export function program(gl, fragment) {
  let found = programs.get(fragment);
  if (found === undefined) {
    if (programs.size === MOST_PROGRAMS) {
      programs.forEach((each) => gl.deleteProgram(each));
      programs.clear();
    }
    found = compiled(gl, fragment);
    programs.set(fragment, found);
  }
  return found;
}

/**
 * @param {WebGL2RenderingContext} gl
 * @param {string} fragment
 */
function compiled(gl, fragment) {
  const linked = gl.createProgram();
  const add = (/** @type {number} */ type, /** @type {string} */ source) => {
    const shader = /** @type {WebGLShader} */ (gl.createShader(type));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(linked, shader);
    gl.deleteShader(shader);
  };
  add(gl.VERTEX_SHADER, VERTEX);
  add(gl.FRAGMENT_SHADER, `#version 300 es\nprecision highp float;\nprecision highp int;\n${fragment}`);
  gl.linkProgram(linked);
  made.programs++;
  return gl.getProgramParameter(linked, gl.LINK_STATUS) ? linked : null;
}

/**
 * Draws into the texture of values, and then onto the canvas, with the values in unit 0 and the palette in unit 1; unless
 * that is there already.
 *
 * @param {WebGL2RenderingContext} gl
 * @param {string} key  the same for the same picture
 * @param {number} width  of the picture
 * @param {number} height
 * @param {number} margin  of the values around it
 * @param {() => void} evaluate
 * @param {() => void} colour
 */
export function drawTwice(gl, key, width, height, margin, evaluate, colour) {
  if (key === drawn) {
    return;
  }
  drawn = key;
  made.pictures++;
  frame ??= furnished(gl);
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32UI, wide, high, 0, gl.RG_INTEGER, gl.UNSIGNED_INT, null);
  gl.viewport(0, 0, wide, high);
  evaluate();
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  if (gl.canvas.width !== width || gl.canvas.height !== height) {
    [gl.canvas.width, gl.canvas.height] = [width, height];
  }
  gl.viewport(0, 0, width, height);
  colour();
}

/**
 * The palette, and a frame for values.
 *
 * @param {WebGL2RenderingContext} gl
 */
function furnished(gl) {
  gl.activeTexture(gl.TEXTURE1);
  newTexture(gl);
  const colours = Uint8Array.from(MAPS.flatMap((map) => [...table(map)]));
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, 256, MAPS.length, 0, gl.RGB, gl.UNSIGNED_BYTE, colours);
  gl.activeTexture(gl.TEXTURE0);
  const values = newTexture(gl);
  const made = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, made);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, values, 0);
  return made;
}

/** @param {WebGL2RenderingContext} gl */
function newTexture(gl) {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return texture;
}
