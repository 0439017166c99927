import type { Modality } from '@dealwright/model';
import type { Comparison } from './comparison.ts';
import { deadEnd } from './dead-end.ts';
import { dutyOrChoice } from './duty-or-choice.ts';
import { dutyRelease } from './duty-release.ts';
import { exclusivity } from './exclusivity.ts';
import { neededAct } from './needed-act.ts';
import { obligationProhibition } from './obligation-prohibition.ts';
import { permissionProhibition } from './permission-prohibition.ts';
import { preEmpted } from './pre-empted.ts';
import { rivalExclusives } from './rival-exclusives.ts';
import { launchElsewhere, rivalPriorities } from './rival-priorities.ts';

/** Every comparison of two norms; of several that concern a pair the first counts. */
export const COMPARISONS: readonly Comparison[] = [
  neededAct, rivalExclusives, exclusivity, launchElsewhere, obligationProhibition, permissionProhibition, preEmpted, rivalPriorities, deadEnd, dutyRelease, dutyOrChoice,
];

const BY_MODALITIES = sorted();
const NONE: readonly Comparison[] = [];

/** The comparisons of a norm of one modality with one of another, in this order. */
export function comparisonsOf(first: Modality, second: Modality): readonly Comparison[] {
  return BY_MODALITIES.get(first)?.get(second) ?? NONE;
}

function sorted(): ReadonlyMap<Modality, ReadonlyMap<Modality, readonly Comparison[]>> {
  const found = new Map<Modality, Map<Modality, Comparison[]>>();
  for (const comparison of COMPARISONS) {
    for (const first of comparison.first) {
      let seconds = found.get(first);
      if (!seconds) found.set(first, seconds = new Map<Modality, Comparison[]>());
      for (const second of comparison.second) {
        const list = seconds.get(second);
        if (list) list.push(comparison);
        else seconds.set(second, [comparison]);
      }
    }
  }
  return found;
}
