// @ts-check
// Keeps an exported site for later, when there may be no network. Pages work without it: where the browser allows no
// service worker (files opened from disk, frames without an origin, addresses without https) nothing is kept.

/** At the root of the site, three levels up: assets/<version>/exported. */
const WORKER = new URL("../../../sw.js", import.meta.url);

if (self.origin !== "null" && isSecureContext) {
  addEventListener("load", async () => {
    try {
      await navigator.serviceWorker.register(WORKER, { updateViaCache: "none" });
    } catch (error) {
      console.info("This site is not kept for use without a network.", error);
    }
  });
}
