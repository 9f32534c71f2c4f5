/**
 * Runs in a lab's page before its own scripts: how long it takes from a move of the pointer, as the page is told of it, until
 * its canvases are painted with the handle there, or where a later move put it; and until the thread is free again.
 */
window.measured = (() => {
  /** Moves that are not painted yet: when the page was told, and the state they asked for. */
  let waiting = [];
  let painted = [];
  let free = [];
  let lastPainting = 0;
  let told = 0;

  // The first to hear of a move, and the last: in between the page acts on it.
  window.addEventListener("pointermove", () => (told = performance.now()), { capture: true });
  window.addEventListener("pointermove", () => {
    const state = window.jacoscope.state();
    if (waiting.at(-1)?.state !== state) {
      waiting.push({ told, state });
    }
  });

  const shows = (scene, state) =>
    scene.handles.some(({ property, x, y }) => String(state[property]) === String([x, y]));

  /** Comes as a message, after the task or frame that painted. */
  const { port1, port2 } = new MessageChannel();
  let asked = false;
  port1.onmessage = () => {
    asked = false;
    const now = performance.now();
    const scene = window.jacoscope.scene();
    const newest = scene ? waiting.findLastIndex(({ state }) => shows(scene, state)) : -1;
    const done = waiting.splice(0, newest + 1);
    painted.push(...done.map((move) => lastPainting - move.told));
    free.push(...done.map((move) => now - move.told));
  };
  const clearRect = CanvasRenderingContext2D.prototype.clearRect;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    clearRect.apply(this, box);
    queueMicrotask(() => (lastPainting = performance.now())); // when what began with this call is done
    if (!asked) {
      asked = true;
      port2.postMessage(undefined);
    }
  };

  return {
    clear() {
      waiting = [];
      painted = [];
      free = [];
    },
    get: () => ({ painted, free }),
  };
})();
