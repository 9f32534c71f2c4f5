// A classic worker, for math.js is no module.
importScripts("math.js");

const ROUNDS = 41;

const milliseconds = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The largest difference, relative to the value where that is more than 1. */
const difference = (a, b) =>
  a.reduce((worst, value, i) => Math.max(worst, Math.abs(value - b[i]) / Math.max(1, Math.abs(value))), 0);

async function run() {
  const { SIDE, handWritten, mathJs } = await import("./baselines.js");
  const { determinant } = await import("./entry.js");
  const engine = () => determinant(SIDE);
  const theirs = mathJs(math);
  for (let i = 0; i < ROUNDS; i++) {
    engine();
    handWritten();
  }
  const rounds = Array.from({ length: ROUNDS }, () => [milliseconds(engine), milliseconds(handWritten)]);
  const slowRounds = Array.from({ length: 5 }, () => milliseconds(theirs));
  return {
    engine: median(rounds.map(([ours]) => ours)),
    hand: median(rounds.map(([, hand]) => hand)),
    ratio: median(rounds.map(([ours, hand]) => ours / hand)),
    mathJs: median(slowRounds),
    fromHand: difference(engine(), handWritten()),
    fromMathJs: difference(engine(), theirs()),
  };
}

run().then(postMessage, (error) => postMessage({ error: String(error) }));
