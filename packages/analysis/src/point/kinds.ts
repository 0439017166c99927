import type { Thing, ThingId, Vocabulary } from '@dealwright/model';
import type { Member, Reading } from './world.ts';

const known = new WeakMap<Vocabulary, Map<ThingId, ReadonlySet<ThingId>>>();

/** The thing's own id and those of everything that it is a kind or a part of, however far up. A vocabulary does not change. */
export function withAncestors(vocabulary: Vocabulary, id: ThingId): ReadonlySet<ThingId> {
  let byId = known.get(vocabulary);
  if (!byId) known.set(vocabulary, (byId = new Map<ThingId, ReadonlySet<ThingId>>()));
  let found = byId.get(id);
  if (!found) byId.set(id, (found = climb(vocabulary, id)));
  return found;
}

function climb({ things }: Vocabulary, id: ThingId): ReadonlySet<ThingId> {
  const found = new Set([id]);
  for (const at of found) {
    const thing = things.get(at);
    for (const parent of [...(thing?.kindOf ?? []), ...(thing?.partOf ?? [])]) found.add(parent);
  }
  return found;
}

/** Whether nothing can be in both: declared of the two, or of any of their ancestors. */
export function areDistinct(vocabulary: Vocabulary, first: ThingId, second: ThingId): boolean {
  for (const one of withAncestors(vocabulary, first)) {
    for (const other of withAncestors(vocabulary, second)) {
      if (declaredDistinct(vocabulary.things.get(one), other) || declaredDistinct(vocabulary.things.get(other), one)) return true;
    }
  }
  return false;
}

function declaredDistinct(thing: Thing | undefined, from: ThingId): boolean {
  return thing?.distinctFrom.includes(from) ?? false;
}

/** The reading that adds no membership to what is declared. */
export function plainReading(vocabulary: Vocabulary): Reading {
  const reading = new Map<Member, ReadonlySet<ThingId>>();
  for (const id of vocabulary.things.keys()) reading.set(id, withAncestors(vocabulary, id));
  return reading;
}
