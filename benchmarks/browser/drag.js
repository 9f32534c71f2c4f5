/**
 * Runs in a lab's page before its own scripts: how long it takes from the pointer's move, as the page is told of it, until
 * the canvas shows the handle there or where a later move put it. A painting ends with the microtask after the call that
 * began it.
 */
window.measured = (() => {
  /** Moves that are not painted yet: when, and the state they asked for. */
  let waiting = [];
  let times = [];

  // On the window, which hears of a move after the knob has acted on it; `told` is when the first listener heard.
  let told = 0;
  window.addEventListener("pointermove", () => (told = performance.now()), { capture: true });
  window.addEventListener("pointermove", () => {
    const state = window.jacoscope.state();
    if (waiting.at(-1)?.state !== state) {
      waiting.push({ told, state });
    }
  });

  const shows = (scene, state) =>
    scene.handles.some(({ property, x, y }) => String(state[property]) === String([x, y]));

  function painted() {
    const scene = window.jacoscope.scene();
    const newest = scene ? waiting.findLastIndex(({ state }) => shows(scene, state)) : -1;
    const now = performance.now();
    times.push(...waiting.splice(0, newest + 1).map(({ told }) => now - told));
  }

  // The last canvas of a scene counts: earlier ones find nothing waiting only if all were painted in one task, so ask late.
  const clearRect = CanvasRenderingContext2D.prototype.clearRect;
  let asked = false;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    clearRect.apply(this, box);
    if (!asked) {
      asked = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        asked = false;
        painted();
      };
      port2.postMessage(undefined);
    }
  };

  return {
    clear() {
      waiting = [];
      times = [];
    },
    get: () => ({ times, lost: waiting.length }),
  };
})();
