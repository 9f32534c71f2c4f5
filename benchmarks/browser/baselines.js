// @ts-check
/**
 * The determinant of the Jacobian of (x² − y² + sin(xy), e^{−x²} cos y + 2xy) at the centres of SIDE² cells over
 * [−2, 2]², as a person would write it.
 */
export const SIDE = 512;

/** @param {number} i */
const centre = (i) => {
  const share = (i + 0.5) / SIDE;
  return -2 * (1 - share) + 2 * share;
};

export function handWritten() {
  const samples = new Float64Array(SIDE * SIDE);
  for (let row = 0; row < SIDE; row++) {
    const y = centre(row);
    for (let column = 0; column < SIDE; column++) {
      const x = centre(column);
      const c = Math.cos(x * y);
      const e = Math.exp(-x * x);
      const a = 2 * x + y * c;
      const b = x * c - 2 * y;
      const d = 2 * y - 2 * x * e * Math.cos(y);
      const f = 2 * x - e * Math.sin(y);
      samples[row * SIDE + column] = a * f - b * d;
    }
  }
  return samples;
}

/**
 * The same by math.js: derivatives worked out symbolically, the determinant compiled once.
 *
 * @param {any} math
 */
export function mathJs(math) {
  const u = "x^2 - y^2 + sin(x*y)";
  const v = "exp(-x^2)*cos(y) + 2*x*y";
  const d = (/** @type {string} */ formula, /** @type {string} */ variable) =>
    `(${math.derivative(formula, variable).toString()})`;
  const determinant = math.compile(`${d(u, "x")}*${d(v, "y")} - ${d(u, "y")}*${d(v, "x")}`);
  return () => {
    const samples = new Float64Array(SIDE * SIDE);
    const scope = { x: 0, y: 0 };
    for (let row = 0; row < SIDE; row++) {
      scope.y = centre(row);
      for (let column = 0; column < SIDE; column++) {
        scope.x = centre(column);
        samples[row * SIDE + column] = determinant.evaluate(scope);
      }
    }
    return samples;
  };
}
