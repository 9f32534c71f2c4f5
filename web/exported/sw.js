// @ts-check
// The service worker of an exported site: stores all its files at the first visit and answers from them ever after.
// A changed site has another version in this file, is stored beside the old one while that is open, and then takes its
// place. Browsers look for a change by themselves, whenever a page is opened.

/** The types of service workers are not among those of pages. @type {any} */
const worker = self;
/** Address of the site's root. @type {string} */
const ROOT = worker.registration.scope;
/** What our caches' names begin with: other sites may share the origin. */
const OURS = `jacoscope ${ROOT} `;
const CACHE = OURS + SITE.version;

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(store()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  /** @type {Request} */
  const request = event.request;
  if (request.method === "GET" && request.url.startsWith(ROOT)) {
    event.respondWith(answer(request));
  }
});

async function store() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    SITE.files.map(async (name) => {
      const address = new URL(name, ROOT).href;
      const response = await fetch(address, { cache: "no-cache" });
      if (!response.ok) {
        throw new Error(`${address}: ${response.status}`);
      }
      await cache.put(address, await withoutRedirect(response));
    }),
  );
}

/**
 * Some hosts send index.html to the address of its directory; browsers take no such answer for a page from a worker.
 *
 * @param {Response} response
 */
async function withoutRedirect(response) {
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** @param {Request} request */
async function answer(request) {
  const address = new URL(request.url);
  const cache = await caches.open(CACHE);
  const find = (/** @type {string} */ path) => cache.match(new URL(path, address.origin), { ignoreVary: true });
  if (address.pathname.endsWith("/")) {
    return (await find(`${address.pathname}index.html`)) ?? fetch(request);
  }
  const stored = await find(address.pathname);
  if (!stored && (await find(`${address.pathname}/index.html`))) {
    address.pathname += "/";
    return Response.redirect(address);
  }
  return stored ?? fetch(request);
}
