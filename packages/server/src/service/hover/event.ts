import type { Clause, Condition, Fact, Slot, Thing, ThingId, TimePoint } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { clausesOf } from '../deals.ts';
import { list, paragraphs } from '../markdown.ts';
import { clauseLink, few } from './places.ts';

/** What begins and ends with an event, and whether it has happened. */
export function eventNote(deals: Deals, event: Thing): string {
  const clauses = [...deals.files.values()].flatMap(clausesOf);
  const begins = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => begun(slot, event.id))));
  const ends = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => ended(slot, event.id))));
  const conditions = clauses.filter((clause) => clause.sentences.some((one) => one.slots.some((slot) => conditioned(slot, event.id))));
  return paragraphs(
    happened(deals, event),
    list([
      ...(ends.length === 0 ? [] : [`**Ends** ${linksTo(deals, ends)}`]),
      ...(begins.length === 0 ? [] : [`**Begins** ${linksTo(deals, begins)}`]),
      ...(conditions.length === 0 ? [] : [`**Decides** ${linksTo(deals, conditions)}`]),
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

function linksTo(deals: Deals, clauses: readonly Clause[]): string {
  return few(clauses.map((clause) => clauseLink(deals, clause)), 8);
}
