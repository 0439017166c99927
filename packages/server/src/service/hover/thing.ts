import { nameOf, sayCondition, sayPeriod } from '@dealwright/clauses';
import type { Fact, Thing, ThingId } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { clauseAround } from '../deals.ts';
import { escaped, list, paragraphs, series, strong } from '../markdown.ts';
import { occurrencesOf } from '../occurrences.ts';
import { eventNote } from './event.ts';
import { partyNote } from './party.ts';
import { clauseLink, few, placeLink } from './places.ts';

/** What a declared name stands for: its definition, what is above and below it, and what it does in the deals. */
export function thingHover({ deals }: Spot, id: ThingId): string | undefined {
  const thing = deals.vocabulary.things.get(id);
  if (!thing) return undefined;
  return paragraphs(
    `${strong(thing.name)} · ${thing.kind}${thing.group ? ' group' : ''}${where(deals, thing)}`,
    thing.meaning === undefined ? undefined : `“${escaped(thing.meaning)}”`,
    list(relations(deals, thing)),
    thing.kind === 'party' ? partyNote(deals, thing) : thing.kind === 'event' ? eventNote(deals, thing) : undefined,
    usage(deals, thing),
  );
}

function relations(deals: Deals, thing: Thing): string[] {
  const names = (ids: readonly ThingId[]): string => series(ids.map((id) => escaped(nameOf(deals.vocabulary, id))));
  const line = (label: string, ids: readonly ThingId[]): string[] => (ids.length === 0 ? [] : [`**${label}** ${names(ids)}`]);
  const others = [...deals.vocabulary.things.values()];
  const memberships = membershipsIn(deals);
  const parents = parentsIn(deals, memberships);
  const denied = memberships.flatMap((fact) => (fact.negated && (fact.thing === thing.id || fact.kind === thing.id) ? [fact.thing === thing.id ? fact.kind : fact.thing] : []));
  const distinct = [...thing.distinctFrom, ...others.filter((other) => other.distinctFrom.includes(thing.id)).map((other) => other.id), ...denied];
  return [
    ...kindsAbove(deals, thing, parents),
    ...kindsBelow(deals, thing, parents),
    ...line('Part of', thing.partOf),
    ...line('Its parts', thing.kind === 'territory' ? [] : others.filter((other) => other.partOf.includes(thing.id)).map((other) => other.id)),
    ...line('Distinct from', [...new Set(distinct)]),
    ...line('Built on', thing.builtOn),
    ...line(thing.kind === 'service' ? 'Provided by' : 'Operated by', thing.operatedBy),
    ...line('An affiliate of', thing.affiliateOf),
    ...(thing.judgedBy.length === 0 ? [] : [`**Judged by** ${series(thing.judgedBy.map(escaped))}`]),
    ...(thing.when ? [`**When** ${escaped(sayCondition(thing.when))}`] : []),
    ...(thing.period ? [`**Runs** ${escaped(sayPeriod(thing.period))}`] : []),
    ...(thing.forms.length === 0 || thing.builtIn ? [] : [`**Also** ${thing.forms.map(escaped).join(', ')}`]),
  ];
}

/** `**A kind of** First-Party Products, and so of OpenAI Products`. */
function kindsAbove(deals: Deals, thing: Thing, parents: Parents): string[] {
  const direct = parents(thing.id);
  if (direct.length === 0) return [];
  const further = beyond(thing.id, direct, parents);
  return [`**A kind of** ${sayNames(deals, direct)}${further.length === 0 ? '' : `, and so of ${sayNames(deals, further)}`}`];
}

/** `**Its kinds** API Products and Frontier, and below them Stateless APIs`. */
function kindsBelow(deals: Deals, thing: Thing, parents: Parents): string[] {
  const children = new Map<ThingId, ThingId[]>();
  for (const { id } of deals.vocabulary.things.values()) {
    for (const parent of parents(id)) {
      const known = children.get(parent);
      if (known) known.push(id);
      else children.set(parent, [id]);
    }
  }
  const direct = children.get(thing.id) ?? [];
  if (direct.length === 0) return [];
  const further = beyond(thing.id, direct, (id) => children.get(id) ?? []);
  return [`**Its kinds** ${sayNames(deals, direct)}${further.length === 0 ? '' : `, and below ${direct.length === 1 ? 'that' : 'them'} ${sayNames(deals, further)}`}`];
}

/** What can be reached beyond the next ones. Declarations may go in circles. */
function beyond(from: ThingId, direct: readonly ThingId[], next: (id: ThingId) => readonly ThingId[]): readonly ThingId[] {
  const reached = new Set(direct);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return [...reached].filter((id) => !direct.includes(id) && id !== from);
}

/** What a thing is declared, or recorded, to be a kind of. */
type Parents = (id: ThingId) => readonly ThingId[];

function parentsIn(deals: Deals, memberships: readonly Membership[]): Parents {
  return (id) => {
    const declared = deals.vocabulary.things.get(id)?.kindOf ?? [];
    const recorded = memberships.flatMap(({ thing, kind, negated }) => (thing === id && !negated ? [kind] : []));
    return recorded.length === 0 ? declared : [...new Set([...declared, ...recorded])];
  };
}

type Membership = Extract<Fact, { type: 'is' }>;

/** Memberships that facts record, or deny. */
function membershipsIn(deals: Deals): readonly Membership[] {
  return [...deals.files.values()].flatMap((file) => file.facts).filter((fact) => fact.type === 'is');
}

/** More names than this are counted. */
const MOST_NAMES = 12;

function sayNames(deals: Deals, ids: readonly ThingId[]): string {
  const shown = ids.length <= MOST_NAMES + 1 ? ids : ids.slice(0, MOST_NAMES);
  return series([...shown.map((id) => escaped(nameOf(deals.vocabulary, id))), ...(ids.length > shown.length ? [`${ids.length - shown.length} more`] : [])]);
}

function where(deals: Deals, thing: Thing): string {
  if (thing.builtIn) return ' · built in';
  return thing.nameSpan ? placeLink(deals, thing.nameSpan, 'definition') : '';
}

/** More clauses than this are counted. */
const MOST_USERS = 6;

/** How often it is used, and in which clauses. */
function usage(deals: Deals, thing: Thing): string {
  const uses = occurrencesOf(deals, { type: 'thing', id: thing.id }).filter((one) => one.role === 'use');
  if (uses.length === 0) return thing.builtIn ? '' : 'Not used.';
  const files = new Set(uses.map((one) => one.span.anchor.uri)).size;
  const clauses = [...new Set(uses.flatMap((one) => clauseAround(deals, one.span) ?? []))];
  const often = `Used ${uses.length === 1 ? 'once' : uses.length === 2 ? 'twice' : `${uses.length} times`}${files > 1 ? ` in ${files} files` : ''}`;
  // Of a party the clauses are named already, by what it must and may.
  return clauses.length === 0 || thing.kind === 'party' ? `${often}.` : `${often}, in ${few(clauses.map((clause) => clauseLink(deals, clause)), MOST_USERS)}.`;
}
