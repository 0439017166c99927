import type { Norm } from '@dealwright/model';
import { meaningOf } from './alike.ts';

/** Norms of two versions that are one another; one alone came or went. */
export interface NormPair { readonly base?: Norm; readonly revision?: Norm }

/**
 * Pairs the norms of two sentences that are one another: those most alike first. What merely forbids is never paired with what
 * reserves, for a promise not to and a promise of only differ in whom they serve.
 */
export function pairNorms(base: readonly Norm[], revision: readonly Norm[]): readonly NormPair[] {
  const pairs: NormPair[] = [];
  const [old, now] = [new Set(base), new Set(revision)];
  for (const likeness of LIKENESSES) {
    for (const before of old) {
      const key = likeness(before);
      const after = [...now].find((norm) => likeness(norm) === key);
      if (!after) continue;
      pairs.push({ base: before, revision: after });
      old.delete(before);
      now.delete(after);
    }
  }
  return [...pairs, ...[...old].map((norm) => ({ base: norm })), ...[...now].map((norm) => ({ revision: norm }))];
}

/** By what two norms are one another, the closest likeness first. */
const LIKENESSES: readonly ((norm: Norm) => string)[] = [
  (norm) => [bearerOf(norm), forceOf(norm), actsOf(norm), meaningOf(norm.scope.boxes)].join(' | '),
  (norm) => [bearerOf(norm), forceOf(norm), actsOf(norm)].join(' | '),
  (norm) => [bearerOf(norm), forceOf(norm)].join(' | '),
  (norm) => [forceOf(norm), actsOf(norm)].join(' | '),
  (norm) => [bearerOf(norm), sortOf(norm), actsOf(norm)].join(' | '),
  (norm) => [bearerOf(norm), sortOf(norm)].join(' | '),
];

function bearerOf({ bearer }: Norm): string {
  return bearer.party;
}

function forceOf({ modality, reservation, grantedTo }: Norm): string {
  return `${modality} ${reservation ?? ''} ${grantedTo ? 'granted' : ''}`;
}

function actsOf({ acts }: Norm): string {
  return acts.actions.toSorted().join(' ');
}

function sortOf({ reservation, grantedTo }: Norm): string {
  return reservation ? 'reserves' : grantedTo ? 'grants' : 'binds or frees';
}
