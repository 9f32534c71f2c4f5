// @ts-check

/** Programs that are kept, for formulas that come back. */
const MOST_PROGRAMS = 16;
/** One triangle that covers everything. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;

/** What has been made so far, for tests and people at the console. */
export const made = { contexts: 0, programs: 0 };

/** The page's one context; undefined before it is asked for. @type {WebGL2RenderingContext | null | undefined} */
let context;
/** By source; null where one does not compile. @type {Map<string, WebGLProgram | null>} */
const programs = new Map();
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

/** WebGL2 on a canvas that no one sees, the same for all figures; undefined where there is none now. */
export function gpu() {
  if (context === undefined) {
    const canvas = document.createElement("canvas");
    canvas.addEventListener("webglcontextlost", (event) => {
      event.preventDefault();
      programs.clear();
      listeners.forEach((changed) => changed());
    });
    canvas.addEventListener("webglcontextrestored", () => listeners.forEach((changed) => changed()));
    context = canvas.getContext("webgl2", { antialias: false, depth: false });
    made.contexts += context ? 1 : 0;
  }
  return context?.isContextLost() ? undefined : (context ?? undefined);
}

/**
 * The program with that fragment shader, compiled when it is new; null when it does not compile.
 *
 * @param {WebGL2RenderingContext} gl
 * @param {string} fragment without the first lines
 */
export function program(gl, fragment) {
  const known = programs.get(fragment);
  const found = known === undefined ? compiled(gl, fragment) : known;
  programs.delete(fragment); // the last used are the last in the map
  programs.set(fragment, found);
  if (programs.size > MOST_PROGRAMS) {
    const [[oldest, unused]] = programs;
    gl.deleteProgram(unused);
    programs.delete(oldest);
  }
  return found;
}

/**
 * @param {WebGL2RenderingContext} gl
 * @param {string} fragment
 */
function compiled(gl, fragment) {
  const linked = gl.createProgram();
  for (const [type, source] of /** @type {const} */ ([
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, `#version 300 es\nprecision highp float;\nprecision highp int;\n${fragment}`],
  ])) {
    const shader = /** @type {WebGLShader} */ (gl.createShader(type));
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(linked, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(linked);
  made.programs++;
  return gl.getProgramParameter(linked, gl.LINK_STATUS) ? linked : null;
}
