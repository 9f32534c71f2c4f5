// @ts-check
/**
 * The nouns that engine and player share. This file holds types only.
 *
 * @typedef {"draft" | "final"} Quality
 *
 * @typedef {number | string | boolean | string[] | number[] | (number | string)[] | number[][]} Value  a property's value, or the text a
 *     person typed for it when that is not yet one; the engine says what is wrong with it
 * @typedef {{ [key: string]: Value }} State
 *
 * @typedef {object} Property
 * @property {string} key
 * @property {string} label
 * @property {"number" | "integer" | "point" | "numbers" | "view" | "names" | "formula" | "formulas" | "choice" | "flag" | "seed" | "data"} type
 * @property {string} default  as URL text
 * @property {number} [min]
 * @property {number} [max]
 * @property {number} [step]
 * @property {string} [unit]
 * @property {string[]} [names]  of the components of a map
 * @property {string[]} [variables]  that formulas may use
 * @property {string} [variablesFrom]  key of the property that holds them instead
 * @property {string} [namesFrom]  of a point: key of the property that names its coordinates
 * @property {string} [like]  of numbers: key of the property that has as many values
 * @property {string[]} [parameters]  keys of the number properties that formulas may use
 * @property {{ id: string, label: string }[]} [options]
 * @property {Animation} [animation]  how it plays; without it, it does not
 *
 * @typedef {object} Animation
 * @property {number} seconds  from one end of the range to the other
 * @property {string[]} steps  what its values are called, from the least on; none where the numbers say enough
 *
 * @typedef {{ id: string, label: string, note: string, values: { [key: string]: string } }} Preset
 *
 * @typedef {object} Exercise
 * @property {string} id
 * @property {string} question
 * @property {string} hint
 * @property {"number" | "formula" | "choice" | "point" | "construct"} kind
 * @property {string[]} [variables]  of a formula
 * @property {number} [rows]  of a formula; more than one entry make a matrix
 * @property {number} [columns]
 * @property {boolean} [several]  whether several options are right
 * @property {{ id: string, label: string }[]} [options]  of a choice
 * @property {string} [property]  key of the point to be placed
 *
 * @typedef {object} Lab
 * @property {string} id
 * @property {string} title
 * @property {string} question
 * @property {Property[]} properties
 * @property {Preset[]} presets
 * @property {Exercise[]} exercises
 *
 * @typedef {Float64Array | [xmin: number, xmax: number, ymin: number, ymax: number]} View  typed in a scene, plain as
 *     the value of a property
 * @typedef {"number" | "angle" | "decades" | "none"} AxisScale
 *
 * @typedef {{ kind: "polylines", role: string, xy: Float64Array, starts: Int32Array }} Polylines
 * @typedef {{ kind: "polygons", role: string, fill: "solid" | "hatch", xy: Float64Array, starts: Int32Array }} Polygons
 * @typedef {{ kind: "points", role: string, xy: Float64Array }} Points
 * @typedef {{ kind: "arrows", role: string, xy: Float64Array }} Arrows
 * @typedef {{ kind: "ellipse", role: string, centre: Float64Array, axes: Float64Array }} Ellipse
 * @typedef {{ kind: "label", role: string, at: Float64Array, text: string }} Label
 * @typedef {{ map: "cividis" | "vik" | "phase", lo: number, hi: number }} ColourScale
 * @typedef {object} FieldProgram  how a GPU draws a field
 * @property {string} source  GLSL ES 3.00: bool field(vec2 at, out float first, out float second)
 * @property {ArrayLike<number>} parameters  of its uniform array
 * @property {ArrayLike<number>} levels  along which lines are drawn
 * @property {string | null} hatch  role of the hatching where the second output is negative
 *
 * @typedef {object} Field
 * @property {"field"} kind
 * @property {View} view
 * @property {number} columns
 * @property {number} rows
 * @property {Float32Array} samples
 * @property {ColourScale} scale
 * @property {string} label
 * @property {FieldProgram | null} program
 * @property {Mark[]} overlay  painted over the samples, where the program does not draw
 * @typedef {Polylines | Polygons | Points | Arrows | Ellipse | Label | Field} Mark
 *
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} title
 * @property {View} view
 * @property {string} xLabel
 * @property {string} yLabel
 * @property {AxisScale} xScale
 * @property {AxisScale} yScale
 * @property {boolean} equalAspect
 * @property {string | null} viewProperty
 * @property {Mark[]} marks
 *
 * @typedef {{ id: string, label: string, why: string | null } & ({ kind: "scalar", value: number } | { kind: "vector", values: Float64Array }
 *     | { kind: "matrix", rows: number, columns: number, values: Float64Array } | { kind: "words", text: string })} Readout  `why` says what made it
 *     infinite or undefined; null where there is nothing to explain
 * @typedef {{ id: string, label: string, text: string, latex: string, mathml: string }} Formula
 * @typedef {{ id: string, figure: string, label: string, x: number, y: number, property: string, gain: Float64Array,
 *     words: string | null }} Handle  `words` are read aloud in place of x and y
 * @typedef {{ kind: "info" | "warning", text: string }} Note
 *
 * @typedef {object} Scene
 * @property {string} title
 * @property {string} description
 * @property {Figure[]} figures
 * @property {Readout[]} readouts
 * @property {Formula[]} formulas
 * @property {Handle[]} handles
 * @property {Note[]} notes
 *
 * @typedef {object} Attempt
 * @property {string} answer  as typed; ids of options separated by commas; "" where the state is the answer
 * @property {State} [state]  where the figure holds the answer
 *
 * @typedef {object} Verdict
 * @property {boolean} answered  false where there was no answer, or none that could be read
 * @property {boolean} correct
 * @property {string} message
 * @property {State} [state]  changes with which the figure shows what the message is about
 *
 * @typedef {object} Reading  how one formula of a state reads by itself
 * @property {string} property
 * @property {number} index  which of the property's formulas; −1 when it has one
 * @property {string} [mathml]  absent when it cannot be read
 * @property {import("./problem.js").Told} [problem]  why not
 *
 * @typedef {{ name: string, before: string, after: string, mathml: string, meaning: string }} PaletteItem  what is typed
 *     before and after the caret, how it reads, what it is
 * @typedef {{ title: string, items: PaletteItem[] }} PaletteGroup
 *
 * @typedef {object} FileOptions
 * @property {number} [width]  of a picture
 * @property {string} [theme]  of a picture, "light" or "dark"
 * @property {string} [as]  how numbers are written: "text", "latex", "numpy" …
 * @property {string} [readout]  the only one to write
 *
 * @typedef {(key: string, values?: { [name: string]: string | number }) => string} Say  the page's words, by key
 *
 * @typedef {object} Engine
 * @property {string} name  "http" or "worker"
 * @property {(labId: string, state: State, quality: Quality, signal: AbortSignal) => Promise<Scene>} scene  rejects with
 *     a Problem when the state cannot be shown
 * @property {(labId: string, exerciseId: string, attempt: Attempt, signal: AbortSignal) => Promise<Verdict>} check
 *     rejects with a Problem when the state is none, or is too much work
 * @property {(labId: string, state: State, signal: AbortSignal) => Promise<Reading[]>} read  the state's formulas, whatever
 *     is wrong with the rest of it
 * @property {(signal: AbortSignal) => Promise<PaletteGroup[]>} palette  what formulas are made of
 * @property {(labId: string, state: State, kind: "svg" | "csv" | "tex" | "txt", options: FileOptions, signal: AbortSignal)
 *     => Promise<string>} file  the text of a file that the state's scene becomes
 * @property {(link: string, signal: AbortSignal) => Promise<string>} qr  a QR code of a link to this site, as SVG
 */

export {};
