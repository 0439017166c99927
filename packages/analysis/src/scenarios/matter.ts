import { nameOf } from '@dealwright/clauses';
import type { Day, Norm, Thing, ThingId, ThingKind, Vocabulary } from '@dealwright/model';
import { waysToOffer, withAncestors, withMemberships } from '../point/index.ts';
import type { Instruments } from '../point/index.ts';
import type { Surroundings } from '../collisions/surroundings.ts';
import type { Frame, NarrowClass, Provision } from './adapt.ts';
import { Provisions } from './provisions.ts';

/** All that scenarios are answered by: the norms of a workspace and what is on record. */
export interface Matter {
  readonly surroundings: Surroundings;
  /** With the memberships that facts state, and the classes that only an owner narrows. */
  readonly vocabulary: Vocabulary;
  readonly instruments: Instruments;
  /** The provisions that bind a party and may speak of some actions: its own, and those of the parties of which it is an affiliate. */
  readonly provisionsFor: (bearer: ThingId, actions: readonly ThingId[]) => readonly Provision[];
}

/** What scenarios are answered by, from norms that are sorted already. */
export function matterOf(provisions: Provisions, surroundings: Surroundings): Matter {
  const vocabulary = withMemberships(withClasses(surroundings.vocabulary, provisions.classes), surroundings.facts);
  return {
    surroundings,
    vocabulary,
    instruments: new Map(surroundings.instruments.map((head) => [head.name, head.parties.map(({ party }) => party)])),
    provisionsFor: (bearer, actions) => provisions.of([bearer, ...(vocabulary.things.get(bearer)?.affiliateOf ?? [])], actions),
  };
}

/** Sorts norms for `matterOf`. Drafts and instruments that do not bind are left out unless they are asked for. */
export function sortNorms(norms: Iterable<Norm>, surroundings: Surroundings): Provisions {
  const frames = framesOf(surroundings);
  const provisions = new Provisions();
  for (const norm of norms) if (counts(norm, surroundings)) provisions.add(norm, frames.get(norm.source.agreement) ?? {});
  return provisions;
}

export function counts({ source }: Norm, { settings }: Surroundings): boolean {
  return !source.draft || settings.includeDrafts;
}

/** What the headers add to the norms of each instrument, by its short name. */
export function framesOf({ instruments }: Surroundings): ReadonlyMap<string, Frame> {
  const superseded = new Map<string, Day>();
  for (const head of instruments) {
    const start = head.effective ?? head.dated;
    if (head.kind !== 'agreement' || start === undefined || head.draft || head.nonBinding) continue;
    for (const name of head.supersedes) superseded.set(name, Math.min(start, superseded.get(name) ?? Infinity));
  }
  return new Map(instruments.map((head): [string, Frame] => [head.name, {
    ...(head.kind === 'agreement' && head.under !== undefined && { under: head.under }), ...(superseded.has(head.name) && { supersededOn: superseded.get(head.name) }),
  }]));
}

/** The vocabulary with the classes as kinds of what they narrow. */
export function withClasses(vocabulary: Vocabulary, classes: Iterable<NarrowClass>): Vocabulary {
  const things = new Map(vocabulary.things);
  for (const each of classes) {
    const owner = each.of === undefined ? '' : ` of ${each.of.split(',').map((id) => nameOf(vocabulary, id)).join(' and ')}`;
    const of = each.base ?? each.kind;
    const name = of === undefined ? each.name : `${each.base === undefined ? `any ${of}` : nameOf(vocabulary, of)}${owner}`;
    things.set(each.id, thingFor(each, name, vocabulary));
  }
  return { things };
}

function thingFor({ id, base, kind }: NarrowClass, name: string, vocabulary: Vocabulary): Thing {
  const known = base === undefined ? kind : vocabulary.things.get(base)?.kind;
  return {
    // A class of what nothing declares is of no kind that a declared thing has.
    id, kind: (known ?? 'term') as ThingKind, name, forms: [], kindOf: base === undefined ? [] : [base], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [],
    affiliateOf: [], group: true, converse: [], builtIn: false,
  };
}

/** The actions by which a norm may speak of an act: itself and what stands above it, and what it may involve. */
export function actionsAbout(action: ThingId, vocabulary: Vocabulary): readonly ThingId[] {
  const above = withAncestors(vocabulary, action);
  const found = new Set(above);
  if (above.has('action:offer')) for (const id of withAncestors(vocabulary, 'action:host')) found.add(id);
  if (above.has('action:host')) for (const id of waysToOffer(vocabulary)) found.add(id);
  return [...found];
}
