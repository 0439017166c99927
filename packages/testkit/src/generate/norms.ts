import { TRUE } from '@dealwright/model';
import type {
  Anchor, Box, ClassSet, ClassTerm, Condition, Exception, Extent, Fact, Norm, Period, PriorityTarget, Scope, Span, Thing, ThingId, ThingKind, TimeBound, TimePoint, Vocabulary,
} from '@dealwright/model';
import type { Workspace } from '../oracle/verdict.ts';
import type { DraftAgreement, DraftAtom, DraftClause, DraftCondition, DraftException, DraftNoun, DraftPhrase, DraftPlace, DraftPoint, DraftTime, DraftWorkspace } from './draft.ts';
import { CLOUDS, CUSTOMERS, EVENTS, LAUNCH, PARTIES, PART_OF, PRODUCTS, TERRITORIES, VERBS } from './names.ts';

const URI = 'file:///generated.deal';
const ANCHOR: Anchor = { uri: URI, offset: 0 };
const NOWHERE: Span = { anchor: ANCHOR, start: 0, end: 0 };

/** The workspace as norms and declarations, as the page on meaning has its sentences mean. */
export function workspaceOf(draft: DraftWorkspace): Workspace {
  return {
    norms: draft.agreements.flatMap((agreement, order) => agreement.clauses.flatMap((clause, index) => normsOf(agreement, clause, order, index))),
    vocabulary: vocabularyOf(draft),
    facts: draft.facts.map((fact): Fact => fact.type === 'occurred'
      ? { type: 'occurred', event: eventId(fact.event), text: fact.event, on: fact.on, span: NOWHERE }
      : { type: 'not occurred', event: eventId(fact.event), text: fact.event, asOf: fact.asOf, span: NOWHERE }),
    asOf: draft.asOf,
    instruments: new Map(draft.agreements.map(({ name, parties }) => [name, parties.map(partyId)])),
  };
}

const partyId = (name: string): ThingId => `party:${name}`;
const cloudId = (name: string): ThingId => `cloud:${name}`;
const territoryId = (name: string): ThingId => `territory:${name}`;
const productId = (name: string): ThingId => `product:${name}@${URI}`;
const customerId = (name: string): ThingId => `customer:${name}@${URI}`;
const actionId = (verb: string): ThingId => `action:${verb}`;
const eventId = (name: string): ThingId => name === LAUNCH ? `launch(${productId(PRODUCTS[0])},${cloudId(CLOUDS[0])})` : `event:${name}@${URI}`;

function vocabularyOf({ relations }: DraftWorkspace): Vocabulary {
  const related = (name: string, relation: string, id: (name: string) => ThingId): readonly ThingId[] =>
    relations.filter((each) => each.of === name && each.relation === relation).map((each) => id(each.to));
  const open = (kind: ThingKind, id: (name: string) => ThingId) => (name: string): Thing => thing(kind, id(name), name, {
    kindOf: related(name, 'a kind of', id), distinctFrom: related(name, 'distinct from', id), builtOn: related(name, 'built on', id),
  });
  const things = [
    ...PARTIES.map((name) => thing('party', partyId(name), name)),
    ...CLOUDS.map((name) => thing('cloud', cloudId(name), name, { partOf: name in PART_OF ? [cloudId(PART_OF[name] ?? '')] : [] })),
    ...TERRITORIES.map((name) => thing('territory', territoryId(name), name)),
    ...PRODUCTS.map(open('product', productId)),
    ...CUSTOMERS.map(open('customer', customerId)),
    ...EVENTS.map((name) => thing('event', eventId(name), name)),
    ...Object.entries(VERBS).map(([verb, { under, aspect }]) => thing('action', actionId(verb), verb, { kindOf: under === undefined ? [] : [actionId(under)], aspect, builtIn: true })),
  ];
  return { things: new Map(things.map((each) => [each.id, each])) };
}

function thing(kind: ThingKind, id: ThingId, name: string, rest: Partial<Thing> = {}): Thing {
  return {
    id, kind, name, forms: [], kindOf: [], partOf: [], distinctFrom: [], builtOn: [], operatedBy: [], judgedBy: [], affiliateOf: [], group: false,
    converse: [], builtIn: false, nameSpan: NOWHERE, span: NOWHERE, ...rest,
  };
}

/** The norms of one clause: what it says, and the prohibition that stands in each `only`. */
function normsOf(agreement: DraftAgreement, clause: DraftClause, order: number, index: number): readonly Norm[] {
  const forbids = clause.modal === 'must not';
  const isDuty = clause.modal === 'must';
  const onlyPlaces = (['venue', 'customer', 'territory'] as const).filter((dimension) => clause[dimension]?.only);
  const ban = onlyPlaces.map((dimension): Box => ({ ...boxOf(clause, false, onlyPlaces), [dimension]: each(complement(setOf(dimension, clause[dimension] ?? NO_PHRASE))) }));
  const scope = (boxes: readonly Box[], exceptions: boolean): Scope => ({
    boxes,
    period: periodOf(agreement, clause.times),
    condition: conditionOf(clause.condition),
    exceptions: exceptions ? clause.exceptions.map(exceptionOf) : [],
  });
  const norms: Norm[] = [];
  const add = (modality: Norm['modality'], its: Scope, reservation?: 'only'): void => {
    for (const acts of actsOf(clause, modality)) {
      const number = String(index + 1);
      const id = `${agreement.name}/${number}/1`;
      norms.push({
        id: `${id}#${norms.length + 1}`,
        modality,
        bearer: { party: partyId(agreement.parties[clause.bearer]), affiliates: false },
        counterparties: [partyId(agreement.parties[clause.bearer === 0 ? 1 : 0])],
        acts,
        scope: its,
        reservation,
        indirect: false,
        yieldsTo: priority(clause.subjectTo),
        prevailsOver: priority(clause.notwithstanding),
        source: {
          agreement: agreement.name, uri: URI, clause: `${agreement.name}/${number}`, clauseNumber: number, clauseHeading: `Clause ${number}`, sentence: id, kind: 'duty',
          span: { anchor: ANCHOR, start: 1000 * order + 10 * index, end: 1000 * order + 10 * index + 9 }, parts: {}, end: NOWHERE, dated: agreement.effective, draft: agreement.draft,
        },
      });
    }
  };
  if (forbids) add('prohibition', scope([boxOf(clause, false)], true));
  else if (onlyPlaces.length === 0) add(isDuty ? 'obligation' : 'permission', scope([boxOf(clause, isDuty)], true));
  else {
    if (!isDuty) add('permission', scope([boxOf(clause, false)], false));
    add('prohibition', scope(ban, true), 'only');
  }
  return norms;
}

function actsOf(clause: DraftClause, modality: Norm['modality']): readonly Norm['acts'][] {
  const aspect = (verb: string): 'state' | 'event' => VERBS[verb]?.aspect ?? 'event';
  if (modality === 'obligation' && clause.join === 'or' && clause.verbs.length > 1) {
    return [{ actions: clause.verbs.map(actionId), quantifier: 'some', aspect: clause.verbs.every((verb) => aspect(verb) === 'state') ? 'state' : 'event' }];
  }
  return (['state', 'event'] as const)
    .map((one): Norm['acts'] => ({ actions: clause.verbs.filter((verb) => aspect(verb) === one).map(actionId), quantifier: 'each', aspect: one }))
    .filter((acts) => acts.actions.length > 0);
}

const NO_PHRASE: DraftPhrase = { nouns: [], join: 'and' };

function boxOf(clause: DraftClause, isDuty: boolean, without: readonly string[] = []): Box {
  const extent = (dimension: PlaceName, phrase: DraftPhrase | DraftPlace | undefined): { readonly [D in PlaceName]?: Extent } =>
    phrase === undefined || without.includes(dimension) ? {} : { [dimension]: { set: setOf(dimension, phrase), quantifier: quantifierOf(phrase, isDuty) } };
  return { ...extent('object', clause.object), ...extent('venue', clause.venue), ...extent('customer', clause.customer), ...extent('territory', clause.territory) };
}

type PlaceName = 'object' | 'venue' | 'customer' | 'territory';
const ID_IN: Readonly<Record<PlaceName, (name: string) => ThingId>> = { object: productId, venue: cloudId, customer: customerId, territory: territoryId };
const KIND_IN: Readonly<Record<PlaceName, ThingKind>> = { object: 'product', venue: 'cloud', customer: 'customer', territory: 'territory' };

function quantifierOf({ nouns, join }: DraftPhrase, isDuty: boolean): Extent['quantifier'] {
  const some = (nouns.length > 1 && join === 'or') || nouns.some(({ quantifier }) => quantifier === 'a' || quantifier === 'any');
  return isDuty && some ? 'some' : 'each';
}

function each(set: ClassSet): Extent {
  return { set, quantifier: 'each' };
}

function complement(set: ClassSet): ClassSet {
  return [{ base: 'any', minus: set }];
}

function setOf(dimension: PlaceName, phrase: DraftPhrase): ClassSet {
  return phrase.nouns.map((noun) => termOf(dimension, noun));
}

function termOf(dimension: PlaceName, { name, negated }: DraftNoun): ClassTerm {
  const kind = KIND_IN[dimension];
  if (name === undefined) return { base: { kind }, minus: [] };
  const named: ClassTerm = { base: { thing: ID_IN[dimension](name) }, minus: [] };
  return negated ? { base: { kind }, minus: [named] } : named;
}

function exceptionOf(draft: DraftException): Exception {
  const extent = (dimension: PlaceName, phrase: DraftPhrase | undefined): Box => phrase === undefined ? {} : { [dimension]: each(setOf(dimension, phrase)) };
  const exception = (box: Box, period: Period, condition: Condition, exceptions: readonly Exception[]): Exception =>
    ({ boxes: [box], period, condition, exceptions, span: NOWHERE, text: 'an exception' });
  const inner = draft.butNot === undefined ? [] : [exception({ ...extent('customer', draft.butNot.customer), ...extent('territory', draft.butNot.territory) }, { from: [], to: [] }, TRUE, [])];
  const box = { ...extent('object', draft.object), ...extent('venue', draft.venue), ...extent('customer', draft.customer), ...extent('territory', draft.territory) };
  return exception(box, boundsOf(draft.times), conditionOf(draft.condition), inner);
}

function periodOf(agreement: DraftAgreement, times: readonly DraftTime[]): Period {
  const own = boundsOf(times);
  const start: TimeBound = { point: { type: 'date', day: agreement.effective, span: NOWHERE }, inclusive: true };
  const end: TimeBound = { point: { type: 'event', event: `termination(${agreement.name})`, text: 'termination', span: NOWHERE }, inclusive: false };
  return { from: [start, ...own.from], to: [end, ...own.to] };
}

function boundsOf(times: readonly DraftTime[]): Period {
  const bound = ({ word, point }: DraftTime): TimeBound => ({ point: pointOf(point), inclusive: word === 'from' || word === 'through' || word === 'by' });
  const starts = (time: DraftTime): boolean => time.word === 'from' || time.word === 'after';
  return { from: times.filter(starts).map(bound), to: times.filter((time) => !starts(time)).map(bound) };
}

function pointOf(point: DraftPoint): TimePoint {
  const date = (day: number): TimePoint => ({ type: 'date', day, span: NOWHERE });
  const event = (name: string): TimePoint => ({ type: 'event', event: eventId(name), text: name, span: NOWHERE });
  switch (point.type) {
    case 'date': return date(point.day);
    case 'event': return event(point.event);
    case 'offset': return { type: 'offset', duration: { count: point.count, unit: point.unit, span: NOWHERE }, direction: 1, base: event(point.event), span: NOWHERE };
    default: return { type: point.type, of: [event(point.event), date(point.day)], span: NOWHERE };
  }
}

function conditionOf(draft: DraftCondition | undefined): Condition {
  if (draft === undefined) return TRUE;
  const atoms = draft.atoms.map((atom) => atomOf(atom, draft.word === 'while' && !atom.negated));
  const [first = TRUE] = atoms;
  const whole: Condition = atoms.length === 1 ? first : { type: draft.join, of: atoms };
  return draft.word !== 'unless' ? whole : whole.type === 'not' ? whole.of : { type: 'not', of: whole };
}

function atomOf(draft: DraftAtom, stands: boolean): Condition {
  const atom: Condition = draft.type === 'event'
    ? { type: 'atom', atom: { key: eventId(draft.event), text: draft.event, event: eventId(draft.event), stands, span: NOWHERE } }
    : { type: 'atom', atom: { key: `elects(${draft.party},support,${draft.object})`, text: `${draft.party} elects to support ${draft.object}`, actor: partyId(draft.party), stands, span: NOWHERE } };
  return draft.negated ? { type: 'not', of: atom } : atom;
}

function priority(number: number | undefined): readonly PriorityTarget[] {
  if (number === undefined) return [];
  return [{ reference: { what: 'clause', number: String(number), span: NOWHERE, numberSpan: NOWHERE }, everything: false, span: NOWHERE }];
}
