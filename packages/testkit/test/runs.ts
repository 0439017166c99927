import fc from 'fast-check';

/** Where `npm test` begins: one seed, so that a red run is red again. `npm run fuzz` draws its own. */
const USUAL_SEED = 20_261_121;

/**
 * How many random cases a property gets, and from which seed. `DEAL_RUNS` sets the number for the long run (a property
 * that asks for fewer than 10,000 gets its share), `DEAL_SEED` replays a run; fast-check prints the seed of a failure.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed: number } {
  const asked = process.env['DEAL_RUNS'];
  const seed = process.env['DEAL_SEED'];
  return {
    numRuns: asked === undefined ? usual : Math.max(1, Math.round(usual * Number(asked) / 10_000)),
    seed: seed === undefined ? USUAL_SEED : Number(seed),
  };
}

/** Draws cases one by one, and fails on the first that a check refuses, shrunk, with its seed. */
export function forAll<T>(arbitrary: fc.Arbitrary<T>, usual: number, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, (value) => { check(value); }), runs(usual));
}
