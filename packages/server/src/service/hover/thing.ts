import { nameOf, normsOf, sayCondition, sayPeriod } from '@dealwright/clauses';
import type { Clause, Condition, Fact, Norm, Slot, Thing, ThingId, TimePoint } from '@dealwright/model';
import { placeOf, sayDay } from '@dealwright/model';
import type { Deals, Spot } from '../deals.ts';
import { clausesOf } from '../deals.ts';
import { escaped, link, list, paragraphs, series, strong } from '../markdown.ts';
import { occurrencesOf } from '../occurrences.ts';
import { contextOf } from './clause.ts';

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
  const distinct = [...thing.distinctFrom, ...others.filter((other) => other.distinctFrom.includes(thing.id)).map((other) => other.id)];
  return [
    ...line('A kind of', thing.kindOf),
    ...line('Its kinds', others.filter((other) => other.kindOf.includes(thing.id)).map((other) => other.id)),
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

/** Duties, bans and rights of a party, counted across the workspace. */
function partyNote(deals: Deals, party: Thing): string | undefined {
  const counts = new Map<string, number>();
  const owed = new Set<string>();
  for (const norm of allNorms(deals)) {
    if (norm.bearer.party === party.id) counts.set(norm.modality, (counts.get(norm.modality) ?? 0) + 1);
    if (norm.counterparties.includes(party.id) && norm.modality === 'obligation') owed.add(norm.id);
  }
  const parts = LABELS.flatMap(([modality, label]) => {
    const many = counts.get(modality) ?? 0;
    return many === 0 ? [] : [`${many} ${many === 1 ? label : `${label}s`}`];
  });
  const agreements = [...deals.files.values()].flatMap((file) => file.agreements).filter((one) => one.parties.some((entry) => entry.party === party.id));
  if (parts.length === 0 && agreements.length === 0) return undefined;
  const places = agreements.slice(0, 6).flatMap((agreement) => {
    const document = deals.document(agreement.uri);
    return document ? [link(agreement.name, document.uri, document.positionAt(placeOf(agreement.nameSpan).start).line)] : [];
  });
  return paragraphs(
    [parts.length === 0 ? '' : `Bears ${series(parts)}.`, owed.size === 0 ? '' : `Is owed ${owed.size === 1 ? '1 duty' : `${owed.size} duties`}.`].filter((part) => part !== '').join(' '),
    places.length === 0 ? undefined : `Party to ${series(places)}.`,
  );
}

const LABELS: readonly (readonly [Norm['modality'], string])[] = [
  ['obligation', 'obligation'], ['prohibition', 'prohibition'], ['permission', 'right'], ['power', 'power'], ['release', 'release'],
];

/** What begins and ends with an event, and whether it has happened. */
function eventNote(deals: Deals, event: Thing): string {
  const clauses = [...deals.files.values()].flatMap(clausesOf);
  const begins = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => begun(slot, event.id))));
  const ends = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => ended(slot, event.id))));
  const conditions = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => conditioned(slot, event.id))));
  return paragraphs(
    happened(deals, event),
    list([
      ...(ends.length === 0 ? [] : [`**Ends** ${clauseLinks(deals, ends)}`]),
      ...(begins.length === 0 ? [] : [`**Begins** ${clauseLinks(deals, begins)}`]),
      ...(conditions.length === 0 ? [] : [`**Decides** ${clauseLinks(deals, conditions)}`]),
    ]),
  );
}

function happened(deals: Deals, event: Thing): string {
  const { asOf } = deals.settings;
  const facts = [...deals.files.values()].flatMap((file) => file.facts).filter((fact): fact is Extract<Fact, { event: string }> => 'event' in fact && isEvent(fact.event, event.id));
  const occurred = facts.find((fact) => fact.type === 'occurred' && fact.on <= asOf);
  if (occurred?.type === 'occurred') return `Occurred on ${sayDay(occurred.on)}.`;
  const not = facts.find((fact) => fact.type === 'not occurred' && fact.asOf <= asOf);
  if (not?.type === 'not occurred') return `Had not occurred as of ${sayDay(not.asOf)}.`;
  return `No fact records that it has occurred as of ${sayDay(asOf)}.`;
}

/** An event, or the same of somebody: `Change of Control` and `Change of Control of Buyer`. */
function isEvent(key: string, id: ThingId): boolean {
  return key === id || key.startsWith(`${id}(`);
}

function pointsAt(point: TimePoint, id: ThingId): boolean {
  switch (point.type) {
    case 'event': return isEvent(point.event, id);
    case 'offset': return pointsAt(point.base, id);
    case 'earlier':
    case 'later': return point.of.some((one) => pointsAt(one, id));
    default: return false;
  }
}

const ENDS: ReadonlySet<string> = new Set(['until', 'through', 'before', 'by']);

function ended(slot: Slot, id: ThingId): boolean {
  return slot.type === 'time' && ENDS.has(slot.word) && pointsAt(slot.point, id);
}

function begun(slot: Slot, id: ThingId): boolean {
  if (slot.type === 'time') return !ENDS.has(slot.word) && pointsAt(slot.point, id);
  return (slot.type === 'within' && slot.point !== undefined && pointsAt(slot.point, id)) || (slot.type === 'lasting' && slot.after !== undefined && pointsAt(slot.after, id));
}

function conditioned(slot: Slot, id: ThingId): boolean {
  if (slot.type === 'condition' || slot.type === 'released') return mentions(slot.condition, id);
  return slot.type === 'except' && slot.slots.some((inner) => conditioned(inner, id));
}

function mentions(condition: Condition, id: ThingId): boolean {
  switch (condition.type) {
    case 'true': return false;
    case 'atom': return condition.atom.event !== undefined && isEvent(condition.atom.event, id);
    case 'not': return mentions(condition.of, id);
    default: return condition.of.some((one) => mentions(one, id));
  }
}

function clauseLinks(deals: Deals, clauses: readonly Clause[]): string {
  const shown = clauses.slice(0, 8).map((clause) => {
    const document = deals.document(clause.span.anchor.uri);
    const label = clause.agreement === '' ? clause.number : `${clause.agreement} ${clause.number}`;
    return document ? link(label, document.uri, document.positionAt(placeOf(clause.numberSpan).start).line) : escaped(label);
  });
  return shown.join(', ') + (clauses.length > shown.length ? ` and ${clauses.length - shown.length} more` : '');
}

function where(deals: Deals, thing: Thing): string {
  if (thing.builtIn) return ' · built in';
  const document = thing.nameSpan && deals.document(thing.nameSpan.anchor.uri);
  return document && thing.nameSpan ? ` · ${link('definition', document.uri, document.positionAt(placeOf(thing.nameSpan).start).line)}` : '';
}

function usage(deals: Deals, thing: Thing): string {
  const uses = occurrencesOf(deals, { type: 'thing', id: thing.id }).filter((one) => one.role === 'use');
  if (uses.length === 0) return thing.builtIn ? '' : 'Not used.';
  const files = new Set(uses.map((one) => one.span.anchor.uri)).size;
  return `Used ${uses.length === 1 ? 'once' : uses.length === 2 ? 'twice' : `${uses.length} times`}${files > 1 ? ` in ${files} files` : ''}.`;
}

/** The norms of every clause. A clause keeps its norms until it, or the vocabulary, changes. */
function allNorms(deals: Deals): readonly Norm[] {
  const { vocabulary } = deals;
  return [...deals.files.values()].flatMap(clausesOf).flatMap((clause) => {
    const kept = norms.get(clause);
    if (kept?.vocabulary === vocabulary) return kept.norms;
    const own = normsOf(clause, contextOf(deals, clause));
    norms.set(clause, { vocabulary, norms: own });
    return own;
  });
}

const norms = new WeakMap<Clause, { readonly vocabulary: Deals['vocabulary']; readonly norms: readonly Norm[] }>();
