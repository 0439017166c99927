import type { Period } from '@dealwright/model';
import { saysTheSame } from '../fields/data.ts';
import type { Identity } from '../things/identity.ts';

/** How a named period changed: longer or shorter where its days are known, or otherwise. */
export function periodChange(old: Period | undefined, now: Period | undefined, identity: Identity): 'longer' | 'shorter' | 'other' | undefined {
  const [before, after] = [identity.base.value(old), identity.revision.value(now)];
  if (saysTheSame(before, after)) return undefined;
  const [was, is] = [lengthOf(before), lengthOf(after)];
  if (was === undefined || is === undefined || was === is) return 'other';
  return is > was ? 'longer' : 'shorter';
}

/** In days, where both ends are dates. */
function lengthOf(period: Period | undefined): number | undefined {
  const [from, to] = [period?.from[0], period?.to[0]];
  if (period?.from.length !== 1 || period.to.length !== 1 || from?.point.type !== 'date' || to?.point.type !== 'date') return undefined;
  return to.point.day - from.point.day + (to.inclusive ? 1 : 0) - (from.inclusive ? 0 : 1);
}
