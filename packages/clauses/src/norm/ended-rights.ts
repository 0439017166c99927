import type { Sentence, TimeBound } from '@dealwright/model';
import type { ClauseContext } from '../context.ts';
import { classSet } from './classes.ts';
import { allOf, conditionOf, not } from './condition.ts';
import { keyOfSet } from './particulars.ts';
import { ownPeriod } from './period.ts';
import { objectExtent } from './places.ts';
import type { Limits } from './scope.ts';

/**
 * How long a first right lasts in the light of `Microsoft has no right of first refusal to host Compute Capacity from D`
 * elsewhere in its agreement.
 *
 * @returns `undefined` where there is no such right at any time
 */
export function lastingOfRight(sentence: Sentence, context: ClauseContext): Limits | undefined {
  const own = keyOf(sentence, context);
  const to: TimeBound[] = [];
  const conditions = [];
  for (const ending of context.effects.endsRights) {
    if (keyOf(ending, context) !== own) continue;
    const { from } = ownPeriod(ending.slots, context);
    const condition = conditionOf(ending.slots, false);
    if (from.length === 0 && condition.type === 'true') return undefined;
    to.push(...from.map((bound): TimeBound => ({ point: bound.point, inclusive: !bound.inclusive })));
    if (condition.type !== 'true') conditions.push(not(condition));
  }
  return { from: [], to, condition: allOf(conditions) };
}

/** Like rights have equal keys: whose, which, to do what with what. */
function keyOf({ predicate }: Sentence, context: ClauseContext): string {
  if (predicate.form !== 'first right') return '';
  const { who, right, acts, object } = predicate;
  const extent = objectExtent(object, 'permission', { context });
  return [keyOfSet(classSet(who, { context })), right, acts.names.map(({ action, text }) => action ?? text).toSorted().join('+'), extent ? keyOfSet(extent.set) : ''].join(' | ');
}
