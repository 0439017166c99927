/** Draws numbers that look random and are the same for the same seed everywhere. */
export interface Random {
  /** A whole number below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** True so many times in a hundred. */
  readonly percent: (chance: number) => boolean;
  /** So many different indexes of a list, in their order. */
  readonly some: (count: number, length: number) => readonly number[];
}

/** After Mulberry32 by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    percent: (chance) => next() * 100 < chance,
    some: (count, length) => {
      const all = Array.from({ length }, (_, index) => index);
      const chosen = Array.from({ length: Math.min(count, length) }, (_, drawn) => {
        const at = drawn + below(length - drawn);
        [all[drawn], all[at]] = [all[at]!, all[drawn]!];
        return all[drawn];
      });
      return chosen.toSorted((a, b) => a - b);
    },
  };
}
