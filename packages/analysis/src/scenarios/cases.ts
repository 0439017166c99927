import { DIMENSIONS } from '@dealwright/model';
import type { Box, ClassSet, Dimension, ThingId, ThingKind, Vocabulary } from '@dealwright/model';
import { setHolds, withAncestors } from '../point/index.ts';
import type { Member, Place } from '../point/index.ts';

/** More cases than these are not looked at one by one. */
const MOST_CASES = 200;

/** What a dimension holds where nothing says its kind. */
export const USUAL_KIND: Readonly<Record<Dimension, ThingKind>> = {
  object: 'product', venue: 'cloud', customer: 'customer', recipient: 'party', territory: 'territory', partner: 'party', purpose: 'purpose', means: 'asset',
};

/** The unnamed one of a kind, which is in no class that anybody declares. */
export function unnamed(kind: string): Member {
  return `another:${kind}`;
}

/** The cases that a class asks about. */
export interface Cases {
  /** What is named itself comes first, then its kinds and parts in the order of their declarations. */
  readonly places: readonly Place[];
  /** False where there are too many to look at. */
  readonly complete: boolean;
}

/** Every case of an act: a member for each dimension in which it is placed. */
export function casesOf(box: Box, vocabulary: Vocabulary): Cases {
  let places: readonly Place[] = [{}];
  let complete = true;
  for (const dimension of DIMENSIONS) {
    const extent = box[dimension];
    if (!extent) continue;
    const members = membersOf(extent.set, dimension, vocabulary);
    places = places.flatMap((place) => members.map((member) => ({ ...place, [dimension]: member })));
    if (places.length > MOST_CASES) {
      places = places.slice(0, MOST_CASES);
      complete = false;
    }
  }
  return { places, complete };
}

/** The members of some classes as declared: no membership that nobody stated is added. */
export function membersOf(set: ClassSet, dimension: Dimension, vocabulary: Vocabulary): readonly Member[] {
  const found = new Set<Member>();
  for (const { base, minus } of set) {
    const own = typeof base === 'object' && 'thing' in base ? [base.thing, ...kindsOf(base.thing, vocabulary)]
      : typeof base === 'object' && 'kind' in base ? [unnamed(base.kind), ...declaredOf(base.kind, vocabulary)]
      : [unnamed(USUAL_KIND[dimension])];
    for (const member of own) if (!setHolds(minus, member, new Map([[member, withAncestors(vocabulary, member)]]), vocabulary)) found.add(member);
  }
  return [...found];
}

const below = new WeakMap<Vocabulary, Map<ThingId, ThingId[]>>();

/** Everything declared under a thing. */
export function kindsOf(id: ThingId, vocabulary: Vocabulary): readonly ThingId[] {
  let children = below.get(vocabulary);
  if (!children) {
    children = new Map();
    for (const thing of vocabulary.things.values()) {
      if (thing.id.startsWith('narrow:')) continue;
      for (const parent of [...thing.kindOf, ...thing.partOf]) {
        const list = children.get(parent);
        if (list) list.push(thing.id);
        else children.set(parent, [thing.id]);
      }
    }
    below.set(vocabulary, children);
  }
  const found = new Set(children.get(id) ?? []);
  for (const at of found) for (const child of children.get(at) ?? []) found.add(child);
  found.delete(id);
  return [...found];
}

function declaredOf(kind: string, vocabulary: Vocabulary): readonly ThingId[] {
  return [...vocabulary.things.values()].filter((thing) => thing.kind === kind && !thing.builtIn && !thing.id.startsWith('narrow:')).map((thing) => thing.id);
}
