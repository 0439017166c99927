import type { ThingId } from '@dealwright/model';
import { readyNorm } from './compile.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

const known = new WeakMap<ReadyNorm, Map<ThingId, ReadyNorm>>();

/** A norm as it binds one party: an affiliate not before the day from which it is one. */
export function boundSince(ready: ReadyNorm, party: ThingId, setting: Setting): ReadyNorm {
  const { norm } = ready;
  const thing = norm.bearer.affiliates && party !== norm.bearer.party ? setting.taxonomy.things.get(party) : undefined;
  if (thing?.affiliateSince === undefined) return ready;
  let own = known.get(ready);
  if (!own) known.set(ready, own = new Map<ThingId, ReadyNorm>());
  let found = own.get(party);
  if (!found) {
    const point = { type: 'date' as const, day: thing.affiliateSince, span: norm.source.span };
    const { period } = norm.scope;
    found = readyNorm({ ...norm, scope: { ...norm.scope, period: { ...period, from: [...period.from, { point, inclusive: true }] } } }, setting);
    own.set(party, found);
  }
  return found;
}
