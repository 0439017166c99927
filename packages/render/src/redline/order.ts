/** The indices of a longest strictly rising run among some numbers, found by patience: what is kept when everything else must move. */
export function longestRising(numbers: readonly number[]): readonly number[] {
  const tops: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(index, tops[low - 1]);
    tops[low] = index;
  }
  const kept: number[] = [];
  for (let at = tops.at(-1); at !== undefined; at = before.get(at)) kept.push(at);
  return kept.toReversed();
}

/** A place in one list that is a place in another. */
export interface Pair { readonly base: number; readonly revision: number }

/** Pairs what has one key on both sides, first with first, and keeps as many as stand in one order. */
export function pairInOrder(base: readonly string[], revision: readonly string[]): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (const [index, key] of base.entries()) {
    const held = places.get(key) ?? [];
    held.push(index);
    places.set(key, held);
  }
  const pairs = revision.flatMap((key, index): readonly Pair[] => {
    const place = places.get(key)?.shift();
    return place === undefined ? [] : [{ base: place, revision: index }];
  });
  return longestRising(pairs.map((pair) => pair.base)).flatMap((index) => pairs[index] ?? []);
}

/** What stands between the pairs, and the pairs themselves, in the order of both lists. */
export function gapsBetween(pairs: readonly Pair[], base: number, revision: number): readonly { readonly base: readonly number[]; readonly revision: readonly number[]; readonly pair?: Pair }[] {
  const ends: readonly (Pair & { readonly last?: true })[] = [...pairs, { base, revision, last: true }];
  return ends.map((pair, index) => {
    const from = ends[index - 1];
    return { base: range(from ? from.base + 1 : 0, pair.base), revision: range(from ? from.revision + 1 : 0, pair.revision), ...(!pair.last && { pair }) };
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
