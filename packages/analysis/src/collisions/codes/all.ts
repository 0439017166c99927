import type { Modality } from '@dealwright/model';
import type { Comparison } from './comparison.ts';
import { exclusivity } from './exclusivity.ts';
import { obligationProhibition } from './obligation-prohibition.ts';
import { permissionProhibition } from './permission-prohibition.ts';

/** Every comparison of two norms; of several that concern a pair the first counts. */
export const COMPARISONS: readonly Comparison[] = [exclusivity, obligationProhibition, permissionProhibition];

const BY_MODALITIES: ReadonlyMap<string, readonly Comparison[]> = sorted();

/** The comparisons of a norm of one modality with one of another, in this order. */
export function comparisonsOf(first: Modality, second: Modality): readonly Comparison[] {
  return BY_MODALITIES.get(`${first} ${second}`) ?? [];
}

function sorted(): ReadonlyMap<string, readonly Comparison[]> {
  const found = new Map<string, Comparison[]>();
  for (const comparison of COMPARISONS) {
    for (const first of comparison.first) {
      for (const second of comparison.second) {
        const key = `${first} ${second}`;
        const list = found.get(key);
        if (list) list.push(comparison);
        else found.set(key, [comparison]);
      }
    }
  }
  return found;
}
