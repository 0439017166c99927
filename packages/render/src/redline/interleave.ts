import type { Comparison } from '@dealwright/model';
import type { Chunk } from './chunks.ts';

/** A chunk that one version has at this place. */
export interface Placed { readonly index: number; readonly side: 'base' | 'revision' }

/**
 * What two versions have between two places that they share, as one list: in the order of the comparison's layout, as far as that keeps
 * the order of each version; what the base has comes first where the layout is silent.
 */
export function interleave(base: readonly number[], revision: readonly number[], rankOf: (placed: Placed) => number | undefined): readonly Placed[] {
  const placed: Placed[] = [];
  let next = 0;
  for (const index of base) {
    const rank = rankOf({ index, side: 'base' }) ?? -1;
    let until = next;
    while (until < revision.length && (rankOf({ index: revision[until] ?? 0, side: 'revision' }) ?? Infinity) <= rank) until++;
    placed.push(...revision.slice(next, until).map((arrival) => ({ index: arrival, side: 'revision' as const })), { index, side: 'base' });
    next = until;
  }
  return [...placed, ...revision.slice(next).map((index) => ({ index, side: 'revision' as const }))];
}

/** The place of a chunk in the layout. */
export function ranker({ layout }: Comparison, old: readonly Chunk[], now: readonly Chunk[]): (placed: Placed) => number | undefined {
  const ranks = { base: new Map<number, number>(), revision: new Map<number, number>() };
  for (const [rank, { pairing, shows }] of layout.entries()) {
    if (shows !== 'arrived') ranks.base.set(pairing, rank);
    if (shows !== 'left') ranks.revision.set(pairing, rank);
  }
  return ({ index, side }) => {
    const pairing = (side === 'base' ? old : now)[index]?.pairing;
    return pairing === undefined ? undefined : ranks[side].get(pairing);
  };
}
