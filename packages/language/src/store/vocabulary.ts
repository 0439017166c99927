import type { Thing, ThingId, Vocabulary } from '@dealwright/model';

const merged = new WeakMap<Thing, { readonly other: Thing; readonly both: Thing }>();

/** All things by id. What several files say of one party or cloud is put together. */
export function mergeThings(library: readonly Thing[], declared: readonly Thing[]): Vocabulary {
  const things = new Map<ThingId, Thing>();
  for (const thing of [...library, ...declared]) {
    const known = things.get(thing.id);
    things.set(thing.id, known ? merge(known, thing) : thing);
  }
  return { things };
}

/** The same two things give the same object. */
function merge(one: Thing, other: Thing): Thing {
  const known = merged.get(other);
  if (known?.other === one) return known.both;
  const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];
  const both: Thing = {
    ...other, ...one,
    forms: union(one.forms, [...(other.name === one.name ? [] : [other.name]), ...other.forms.filter((form) => form !== one.name)]),
    kindOf: union(one.kindOf, other.kindOf), partOf: union(one.partOf, other.partOf), distinctFrom: union(one.distinctFrom, other.distinctFrom),
    builtOn: union(one.builtOn, other.builtOn), operatedBy: union(one.operatedBy, other.operatedBy), judgedBy: union(one.judgedBy, other.judgedBy),
    affiliateOf: union(one.affiliateOf, other.affiliateOf), converse: union(one.converse, other.converse), group: one.group || other.group,
    ...(one.meaning === undefined && other.meaning !== undefined && { meaning: other.meaning }),
  };
  merged.set(other, { other: one, both });
  return both;
}
