import type { Acts, Modality, Norm, ThingId, Vocabulary } from '@dealwright/model';
import { thingOf } from '../context.ts';
import type { AgreementContext } from '../context.ts';

export type NormActs = Norm['acts'];

/**
 * The acts of a norm, one entry for each group that is owed alike. Verbs that nothing declares are left out.
 *
 * Verbs joined by `or` after `must` are *some*; everything else is *each*. Verbs that are owed each but differ in aspect
 * (`must host and deliver`) come as two groups, for one is owed every day and the other once.
 */
export function actsOf(acts: Acts, modality: Modality, context: AgreementContext): readonly NormActs[] {
  const actions = acts.names.flatMap((name) => (name.action === undefined ? [] : [name.action]));
  if (actions.length === 0) return [];
  const some = modality === 'obligation' && acts.join === 'or';
  const states = actions.filter((action) => aspectOf(action, context) === 'state');
  const events = actions.filter((action) => aspectOf(action, context) === 'event');
  if (some) return [{ actions, quantifier: 'some', aspect: events.length === 0 ? 'state' : 'event' }];
  return [
    ...(states.length > 0 ? [{ actions: states, quantifier: 'each', aspect: 'state' } as const] : []),
    ...(events.length > 0 ? [{ actions: events, quantifier: 'each', aspect: 'event' } as const] : []),
  ];
}

/** Whether one act of a sentence is, or stands under, a built-in action. */
export function hasAction(acts: Acts, action: string, { vocabulary }: AgreementContext): boolean {
  let known = reaches.get(vocabulary);
  if (!known) reaches.set(vocabulary, (known = new WeakMap()));
  let reach = known.get(acts);
  if (!reach) known.set(acts, (reach = reachOf(acts, vocabulary)));
  return reach.has(action);
}

/** Every kind asks every sentence what it does: the answer is worked out once. */
const reaches = new WeakMap<Vocabulary, WeakMap<Acts, ReadonlySet<string>>>();

/** The names of the acts and of all that they stand under. */
function reachOf(acts: Acts, vocabulary: Vocabulary): ReadonlySet<string> {
  const ids = new Set(acts.names.flatMap((name) => (name.action === undefined ? [] : [name.action])));
  for (const id of ids) for (const parent of vocabulary.things.get(id)?.kindOf ?? []) ids.add(parent);
  return new Set([...ids].map((id) => id.replace(/^action:/, '')));
}

/** An act of state is owed on each day, an act of event on some day. An action takes it from its parent; without one it is of event. */
function aspectOf(action: ThingId, context: AgreementContext, depth = 0): 'state' | 'event' {
  const thing = thingOf(context, action);
  if (!thing || depth > 20) return 'event';
  if (thing.aspect) return thing.aspect;
  const parent = thing.kindOf[0];
  return parent === undefined ? 'event' : aspectOf(parent, context, depth + 1);
}
