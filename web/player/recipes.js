// @ts-check
import { say } from "./say.js";

/**
 * @typedef {object} Links
 * @property {string} lab id
 * @property {string} title
 * @property {{ [key: string]: string }} texts of the state
 * @property {{ [key: string]: string }} view how it is shown; what is "" is left out
 * @property {string} page
 * @property {string} embed
 * @property {string} picture "" where there is no server
 * @property {string} script likewise
 *
 * @typedef {object} Recipe
 * @property {() => string} name
 * @property {"picture" | "script"} [needs] the address without which it does not work
 * @property {boolean} [sized] whether it has a width and a height
 * @property {(links: Links, options: { width: string, height: string }) => string} write
 */

/** What to paste elsewhere. @type {Recipe[]} */
export const RECIPES = [
  { name: () => say("share.link"), write: ({ page }) => page },
  {
    name: () => say("share.frame"),
    sized: true,
    write: ({ embed, title }, { width, height }) =>
      `<iframe src="${html(embed)}" title="${html(title)}" width="${width}" height="${height}"`
      + ` style="border:0;max-width:100%" loading="lazy" allow="clipboard-write"></iframe>`,
  },
  {
    name: () => say("share.element"),
    needs: "script",
    write: ({ script, lab, texts, view }) => {
      const shown = Object.entries(view).filter(([, text]) => text !== "");
      const attributes = [...Object.entries({ lab, ...texts }), ...shown];
      return `<script type="module" src="${html(script)}"></script>\n`
        + `<jacoscope-lab${attributes.map(([name, text]) => ` ${name}="${html(text)}"`).join("")}></jacoscope-lab>`;
    },
  },
  {
    name: () => say("share.markdown"),
    needs: "picture",
    write: ({ picture, page, title }) => `[![${title.replace(/[[\]\\]/g, "\\$&")}](${bare(picture)})](${bare(page)})`,
  },
  {
    name: () => say("share.image"),
    needs: "picture",
    write: ({ picture, page, title }) =>
      `<a href="${html(page)}"><img src="${html(picture)}" alt="${html(title)}" width="960"></a>`,
  },
  {
    name: () => "LaTeX",
    write: ({ lab, page, title }) =>
      [
        `% ${page}`,
        "% Needs \\usepackage{graphicx}, and the files that \"PNG 2×\" and \"QR code\" below download.",
        "\\begin{figure}",
        "  \\centering",
        `  \\includegraphics[width=\\linewidth]{${lab}.png}`,
        `  \\caption{${tex(title)}\\quad\\includegraphics[width=2cm]{${lab}-qr.png}}`,
        "\\end{figure}",
      ].join("\n"),
  },
];

/** @param {string} text */
const html = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/**
 * An address that ends at no parenthesis of its own.
 *
 * @param {string} address
 */
const bare = (address) => address.replace(/\(/g, "%28").replace(/\)/g, "%29");

/** @param {string} text */
const tex = (text) => text.replace(/[&%$#_{}]/g, "\\$&");
