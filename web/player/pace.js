// @ts-check

/**
 * Does something once for all the times it is asked for in one task, right after that task: a painting so begun is on the
 * screen no later than one that waits for its frame, and leaves the frame free. But no more than once per frame: what is
 * asked for after that is done in the next.
 *
 * @param {() => void} act
 * @returns {() => void} asks for it
 */
export function paced(act) {
  let asked = false;
  let acted = false;
  const run = () => {
    asked = false;
    acted = true;
    requestAnimationFrame(() => {
      acted = false;
      if (asked) {
        run();
      }
    });
    act();
  };
  return () => {
    if (!asked) {
      asked = true;
      if (!acted) {
        queueMicrotask(run);
      }
    }
  };
}
