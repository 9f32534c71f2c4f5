// @ts-check

/** @type {{ [name: string]: string }} */
const LETTERS = {
  alpha: "α", beta: "β", gamma: "γ", delta: "δ", epsilon: "ε", zeta: "ζ", eta: "η", theta: "θ", iota: "ι", kappa: "κ",
  lambda: "λ", mu: "μ", nu: "ν", xi: "ξ", rho: "ρ", sigma: "σ", tau: "τ", phi: "φ", chi: "χ", psi: "ψ", omega: "ω",
};

/**
 * A variable's name as printed: θ for theta.
 *
 * @param {unknown} name
 */
export const letter = (name) => LETTERS[String(name)] ?? String(name);
