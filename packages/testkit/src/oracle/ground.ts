import type { Box, Day, Norm, Scope, ThingId, Vocabulary } from '@dealwright/model';
import { aspectsOf, boxHolds, namesAction } from '@dealwright/analysis/point';
import type { Aspect, World } from '@dealwright/analysis/point';
import { standingDays } from './days.ts';
import type { DayMask } from './days.ts';

/** A scope with its place already tested: what remains is time. */
export interface Grounded {
  readonly scope: Scope;
  readonly exceptions: readonly Grounded[];
}

/** The scope as it stands at one place; nothing where none of its boxes holds the place. */
export function groundScope(scope: Scope, aspect: Aspect, world: Omit<World, 'course'>, vocabulary: Vocabulary, boxes: readonly Box[] = scope.boxes): Grounded | undefined {
  if (!boxes.some((box) => boxHolds(box, aspect.place, world.reading, vocabulary))) return undefined;
  const exceptions = scope.exceptions.map((each) => groundScope(each, aspect, world, vocabulary));
  return { scope, exceptions: exceptions.filter((each) => each !== undefined) };
}

/** A norm as it stands at one place: at the act itself and, for a prohibition, at all that the act involves. */
export function groundNorm(norm: Norm, aspect: Aspect, world: Omit<World, 'course'>, vocabulary: Vocabulary): readonly Grounded[] {
  const aspects = norm.modality === 'prohibition' ? aspectsOf(aspect, world, vocabulary) : [aspect];
  return aspects
    .filter(({ action }) => namesAction(norm, action, vocabulary))
    .map((each) => groundScope(norm.scope, each, world, vocabulary))
    .filter((each) => each !== undefined);
}

/** The days of each scope in one course of events. */
export type Calendar = ReadonlyMap<Scope, DayMask>;

/** The days of scopes and of all their exceptions. */
export function calendarOf(scopes: readonly Scope[], days: readonly Day[], course: World['course']): Calendar {
  const calendar = new Map<Scope, DayMask>();
  const visit = (scope: Scope): void => {
    calendar.set(scope, standingDays(scope, days, course));
    scope.exceptions.forEach(visit);
  };
  scopes.forEach(visit);
  return calendar;
}

/** The days on which a grounded scope covers its place. */
export function coveredDays({ scope, exceptions }: Grounded, calendar: Calendar): DayMask {
  return exceptions.reduce((days, each) => days & ~coveredDays(each, calendar), calendar.get(scope) ?? 0);
}

/** The days on which any of them does. */
export function anyCoveredDays(grounded: readonly Grounded[], calendar: Calendar): DayMask {
  return grounded.reduce((days, each) => days | coveredDays(each, calendar), 0);
}

/** The actions at which a norm can meet a prohibition: a duty's own, or everything under a permission's. */
export function actionsOf(norm: Norm, vocabulary: Vocabulary): readonly ThingId[] {
  if (norm.modality === 'obligation') return norm.acts.actions;
  const declared = [...vocabulary.things.values()].filter((thing) => thing.kind === 'action').map((thing) => thing.id);
  return [...new Set([...norm.acts.actions, ...declared])].filter((action) => namesAction(norm, action, vocabulary));
}
