import type { Norm } from '@dealwright/model';
import { neverInForceTogether } from '../versions.ts';
import { comparisonsOf } from './codes/all.ts';
import type { Comparison } from './codes/comparison.ts';
import { isAside, yields } from './instruments.ts';
import type { ComparisonOptions, Instruments } from './instruments.ts';

/**
 * The comparison that two norms call for, in this order.
 *
 * @returns `undefined` where they are not compared: two norms of one sentence, two versions of one clause, a tentative or
 *   superseded instrument against another, a pair in which one yields to the other
 */
export function comparisonOf(first: Norm, second: Norm, instruments: Instruments, options: ComparisonOptions): Comparison | undefined {
  const one = first.source;
  const two = second.source;
  if (one.sentence === two.sentence && one.uri === two.uri) return undefined;
  const comparison = called(first, second);
  if (!comparison) return undefined;
  if (one.agreement !== two.agreement && !options.includeDrafts && (isAside(first, instruments, options) || isAside(second, instruments, options))) return undefined;
  return neverInForceTogether(one, two) || yields(first, second, instruments) || yields(second, first, instruments) ? undefined : comparison;
}

function called(first: Norm, second: Norm): Comparison | undefined {
  for (const comparison of comparisonsOf(first.modality, second.modality)) if (comparison.concerns(first, second)) return comparison;
  return undefined;
}
