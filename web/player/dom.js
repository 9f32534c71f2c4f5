// @ts-check

/**
 * An element with attributes and children; attributes whose value is undefined or false are left out.
 *
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {{ [attribute: string]: string | number | boolean | undefined }} [attributes]
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(attribute, value === true ? "" : String(value));
    }
  }
  made.append(...children);
  return made;
}

/**
 * Sets text, or nothing when it is there already: live regions speak on every write.
 *
 * @param {Element} where
 * @param {string} text
 */
export function setText(where, text) {
  if (where.textContent !== text) {
    where.textContent = text;
  }
}

/**
 * Sets attributes, those that change: each write is news to whoever watches the page, such as a screen reader.
 *
 * @param {Element} where
 * @param {{ [attribute: string]: string | number }} attributes
 */
export function setAttributes(where, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (where.getAttribute(name) !== String(value)) {
      where.setAttribute(name, String(value));
    }
  }
}

/**
 * Whether a button may be used. One that may not be keeps the focus, unlike one that is disabled.
 *
 * @param {HTMLElement} button
 * @param {boolean} may
 */
export const allow = (button, may) => setAttributes(button, { "aria-disabled": String(!may) });

let count = 0;

/** An id that no other element has. */
export const freshId = () => `j${++count}`;
