import { DIMENSIONS } from '@dealwright/model';
import type { ClassSet, Dimension, Scope, ThingId, Vocabulary } from '@dealwright/model';
import type { Member, Place } from '@dealwright/analysis/point';

/** Every class that the scopes name in a dimension, exceptions included. */
export function namedClasses(scopes: readonly Scope[], dimension: Dimension): readonly ThingId[] {
  const named = new Set<ThingId>();
  const visitSet = (set: ClassSet): void => {
    for (const { base, minus } of set) {
      if (typeof base === 'object' && 'thing' in base) named.add(base.thing);
      visitSet(minus);
    }
  };
  visitScopes(scopes, (scope) => { for (const box of scope.boxes) visitSet(box[dimension]?.set ?? []); });
  return [...named];
}

/** Whether the scopes limit the dimension anywhere. */
export function isLimited(scopes: readonly Scope[], dimension: Dimension): boolean {
  let limited = false;
  visitScopes(scopes, (scope) => { limited ||= scope.boxes.some((box) => box[dimension] !== undefined); });
  return limited;
}

/** Calls back for each scope and for each exception in it, however deep. */
export function visitScopes(scopes: readonly Scope[], visit: (scope: Scope) => void): void {
  for (const scope of scopes) {
    visit(scope);
    visitScopes(scope.exceptions, visit);
  }
}

/**
 * The members that the scopes can tell apart in a dimension: every declared thing of a kind that they speak of, and the
 * unnamed one of each such kind.
 */
export function membersOf(scopes: readonly Scope[], dimension: Dimension, vocabulary: Vocabulary): readonly Member[] {
  const kinds = new Set<string>();
  const visitSet = (set: ClassSet): void => {
    for (const { base, minus } of set) {
      const kind = typeof base !== 'object' ? undefined
        : 'kind' in base ? base.kind
        : 'thing' in base ? vocabulary.things.get(base.thing)?.kind
        : undefined;
      if (kind !== undefined) kinds.add(kind);
      visitSet(minus);
    }
  };
  visitScopes(scopes, (scope) => { for (const box of scope.boxes) visitSet(box[dimension]?.set ?? []); });
  const declared = [...vocabulary.things.values()].filter((thing) => kinds.has(thing.kind)).map((thing) => thing.id);
  const undeclared = namedClasses(scopes, dimension).filter((id) => !vocabulary.things.has(id));
  return [...declared, ...undeclared, ...[...(kinds.size === 0 ? ['thing'] : kinds)].map((kind) => `another:${kind}`)];
}

/** Every place that the scopes can tell apart: a member in each dimension that one of them limits. */
export function placesOf(scopes: readonly Scope[], vocabulary: Vocabulary): readonly Place[] {
  let places: Place[] = [{}];
  for (const dimension of DIMENSIONS) {
    if (!isLimited(scopes, dimension)) continue;
    const members = membersOf(scopes, dimension, vocabulary);
    places = places.flatMap((place) => members.map((member) => ({ ...place, [dimension]: member })));
  }
  return places;
}
