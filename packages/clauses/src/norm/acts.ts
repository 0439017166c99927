import type { Acts, Modality, Norm, ThingId } from '@dealwright/model';
import { isAction, thingOf } from '../context.ts';
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
export function hasAction(acts: Acts, action: string, context: AgreementContext): boolean {
  return acts.names.some((name) => name.action !== undefined && isAction(context, name.action, `action:${action}`));
}

/** An act of state is owed on each day, an act of event on some day. An action takes it from its parent; without one it is of event. */
function aspectOf(action: ThingId, context: AgreementContext, depth = 0): 'state' | 'event' {
  const thing = thingOf(context, action);
  if (!thing || depth > 20) return 'event';
  if (thing.aspect) return thing.aspect;
  const parent = thing.kindOf[0];
  return parent === undefined ? 'event' : aspectOf(parent, context, depth + 1);
}
