/**
 * The heaviest of the subsequences whose values rise: what may be said not to have moved. With equal weights it is a longest one, so
 * that as few as possible are left out. Of several the one that keeps the earlier items.
 *
 * @param values all different
 * @returns indexes, rising
 */
export function heaviestRising(values: readonly number[], weights: readonly number[]): readonly number[] {
  const ranks = ranksOf(values);
  // A Fenwick tree over ranks: the best subsequence that ends at a rank no higher than asked.
  const tree = new Int32Array(values.length + 1).fill(-1);
  const totals = new Float64Array(values.length);
  const previous = new Int32Array(values.length).fill(-1);
  for (let index = 0; index < values.length; index++) {
    const rank = ranks[index]!;
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(tree[at]!, best, totals);
    previous[index] = best;
    totals[index] = (weights[index] ?? 1) + (best < 0 ? 0 : totals[best]!);
    for (let at = rank + 1; at <= values.length; at += at & -at) tree[at] = heavier(tree[at]!, index, totals);
  }
  let last = -1;
  for (let index = 0; index < values.length; index++) last = heavier(last, index, totals);
  const kept: number[] = [];
  for (let at = last; at >= 0; at = previous[at]!) kept.push(at);
  return kept.toReversed();
}

function heavier(one: number, other: number, totals: Float64Array): number {
  if (one < 0) return other;
  return other < 0 || totals[one]! >= totals[other]! ? one : other;
}

/** How many values are lower than each. */
function ranksOf(values: readonly number[]): Int32Array {
  const ranks = new Int32Array(values.length);
  [...values.keys()].toSorted((a, b) => values[a]! - values[b]!).forEach((index, rank) => { ranks[index] = rank; });
  return ranks;
}
