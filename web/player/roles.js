// @ts-check
// The table of org.jacoscope.scene.Theme; the colours are in style/roles.css.

/** @type {{ [role: string]: { width: number, dash: number[], fill: number } }} */
export const ROLES = {
  "grid-u": { width: 1.25, dash: [], fill: 0.22 },
  "grid-v": { width: 1.25, dash: [], fill: 0.22 },
  "grid-minor": { width: 0.75, dash: [], fill: 0.22 },
  cell: { width: 2, dash: [], fill: 0.22 },
  "cell-linear": { width: 1.75, dash: [5, 3], fill: 0.12 },
  curve: { width: 1.75, dash: [], fill: 0.22 },
  contour: { width: 1, dash: [], fill: 0.22 },
  "zero-curve": { width: 2.25, dash: [], fill: 0.22 },
  positive: { width: 1.5, dash: [], fill: 0.22 },
  negative: { width: 1.5, dash: [], fill: 0.22 },
  point: { width: 1.75, dash: [], fill: 0.22 },
  highlight: { width: 2.25, dash: [], fill: 0.22 },
  "arrow-1": { width: 2.25, dash: [], fill: 0.22 },
  "arrow-2": { width: 2.25, dash: [], fill: 0.22 },
  ellipse: { width: 1.75, dash: [], fill: 0.22 },
  muted: { width: 1, dash: [], fill: 0.22 },
  hidden: { width: 1, dash: [3, 3], fill: 0.12 },
  "path-1": { width: 1.75, dash: [], fill: 0.22 },
  "path-2": { width: 1.75, dash: [], fill: 0.22 },
  "path-3": { width: 1.75, dash: [], fill: 0.22 },
  "path-4": { width: 1.75, dash: [], fill: 0.22 },
  "path-5": { width: 1.75, dash: [], fill: 0.22 },
  "path-6": { width: 1.75, dash: [], fill: 0.22 },
};
