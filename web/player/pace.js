// @ts-check

/**
 * Does something once for all the times it is asked for in one task, right after that task: a painting so begun is on the
 * screen no later than one that waits for its frame, and leaves the frame free. But no more than once for each frame: what
 * is asked for after that is done when the frame begins.
 *
 * @param {() => void} act
 * @returns {() => void} asks for it
 */
export function paced(act) {
  let asked = false;
  /** Whether it was done for the frame that comes next. */
  let done = false;
  const run = () => {
    asked = false;
    act();
  };
  return () => {
    if (asked) {
      return;
    }
    asked = true;
    if (!done) {
      done = true;
      queueMicrotask(run);
      requestAnimationFrame(() => {
        done = false;
        if (asked) {
          run();
        }
      });
    }
  };
}
