import type { ClauseReference, Noun, NounPhrase, PlaceSlot, Slot, Span, ThingKind } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { kindOf } from '../bind/symbols.ts';
import { report } from './context.ts';
import type { Lowering } from './context.ts';
import { eventOfNoun, isEventNoun, phraseKey } from './events.ts';
import { lowerCondition } from './conditions.ts';
import { lowerNoun, lowerNounPhrase, phraseOf } from './nouns.ts';
import { lowerAmount, lowerDuration, lowerFrequency } from './quantity.ts';
import { lowerReferences } from './references.ts';
import { firstWordSpan, keywordSpan, plainWords, propertySpan, spanOf, wordsOf } from './spans.ts';
import { edgeOf, isBareYear, lowerTimePoint } from './time.ts';
import { WITHHELD } from './slot-nodes.ts';
import { READING } from './readings.ts';
import type { Reading } from './readings.ts';

interface Base { readonly span: Span; readonly wordSpan: Span }

type TimeWord = Extract<Slot, { type: 'time' }>['word'];

/** A slot that does not limit its sentence. What kind of slot it is, the kind of the thing after its word decides. */
export function lowerPlainSlot(lowering: Lowering, slot: Ast.PlainSlot): readonly Slot[] {
  const span = spanOf(lowering, slot);
  const base: Base = { span, wordSpan: firstWordSpan(lowering, slot) };
  switch (slot.$type) {
    case 'OnSlot': return onSlot(lowering, slot, base);
    case 'ThingSlot': return thingSlot(lowering, slot, base);
    case 'WithSlot': return withSlot(lowering, slot, base);
    case 'InSlot': return inSlot(lowering, slot, base);
    case 'ForSlot': return forSlot(lowering, slot, base);
    case 'FromSlot': return fromSlot(lowering, slot, base);
    case 'TimeSlot': return [time(lowering, base, slot.word, slot.time, slot.not)];
    case 'BySlot': return slot.amount
      ? [{ ...base, type: 'limit', word: 'by', amount: lowerAmount(lowering, slot.amount) }]
      : [time(lowering, base, 'by', slot.time, false)];
    case 'WithinSlot': return [within(lowering, slot, base)];
    case 'OverSlot': return [{ ...base, type: 'lasting', word: 'over', duration: lowerDuration(lowering, slot.duration), atMost: false }];
    case 'DuringSlot': return during(lowering, slot, base);
    case 'FrequencySlot': return slot.frequency ? [{ ...base, type: 'frequency', frequency: lowerFrequency(lowering, slot.frequency) }] : [];
    case 'ThresholdSlot': return slot.amount
      ? [{ ...base, type: 'limit', word: slot.word === 'above' ? 'above' : 'below', amount: lowerAmount(lowering, slot.amount, slot.word === 'up' ? 'at most' : 'exactly') }]
      : [];
    case 'CapSlot': return [{ ...base, type: 'cap', amount: lowerAmount(lowering, slot.cap), inTotal: slot.total }];
    case 'AsSlot': return [{ ...base, type: 'capacity', text: 'liquidated damages' }];
    case 'BehalfSlot': return [place(base, 'behalf', 'on behalf of', lowerNounPhrase(lowering, slot.nouns, READING.party))];
    case 'WindowSlot': return [{ ...base, type: 'window', duration: lowerDuration(lowering, slot.duration), than: lowerNounPhrase(lowering, slot.than, READING.cloud) }];
    case 'ExercisableSlot': return [{ ...base, type: 'exercisable', duration: lowerDuration(lowering, slot.duration), of: lowerTimePoint(lowering, slot.time, 'first') }];
    case 'ReleasedSlot': return [{ ...base, type: 'released', word: 'if', condition: lowerCondition(lowering, slot.condition, false) }];
    case 'WithheldSlot': return [{ ...base, type: 'capacity', text: WITHHELD }];
    default: return [];
  }
}

function place(base: Base, slot: PlaceSlot, word: string, nouns: NounPhrase, outside = false): Slot {
  return { ...base, type: 'place', slot, word, nouns, outside };
}

/** The kind of what a phrase names: that of its first noun that has one. */
function kindOfPhrase(phrase: NounPhrase): ThingKind | undefined {
  for (const { head } of phrase.nouns) {
    if (head.type === 'thing') return kindOf(head.thing);
    if (head.type === 'kind') return head.kind;
    if (head.type === 'role') return 'party';
    if (head.type === 'common' && PARTIES.has(head.word)) return 'party';
  }
  return undefined;
}

const PARTIES = new Set(['affiliates', 'employees', 'successors', 'subcontractors']);

function time(lowering: Lowering, base: Base, word: TimeWord, point: Ast.TimePoint | Ast.PlainTime | undefined, negated: boolean): Slot {
  const bareYear = isBareYear(point);
  if (bareYear && word === 'until') {
    const span = spanOf(lowering, point);
    const year = wordsOf(lowering, span);
    report(lowering, 'date/bare-year', { ...base.wordSpan, end: span.end },
      `\`until ${year}\` is read two ways: with the year ${year} or without it. Write \`through ${year}\` for its last day, or \`until ${year}-01-01\` for the end of the year before.`, { year });
  }
  return { ...base, type: 'time', word, negated, point: lowerTimePoint(lowering, point, edgeOf(word)), bareYear };
}

/** A slot of time whose point is a noun that was lowered already. */
function nounTime(base: Base, word: TimeWord, noun: Noun): Slot {
  const event = eventOfNoun(noun);
  const { span } = noun;
  return { ...base, type: 'time', word, negated: false, bareYear: false, point: event === undefined ? { type: 'unknown', text: noun.text, span } : { type: 'event', event, text: noun.text, span } };
}

function onSlot(lowering: Lowering, slot: Ast.OnSlot, base: Base): readonly Slot[] {
  if (slot.notice) return [{ ...base, type: 'notice', duration: lowerDuration(lowering, slot.notice.duration), reasonable: false }];
  if (slot.noticed) return [{ ...base, type: 'notice', reasonable: slot.reasonable }, ...noticeTo(lowering, slot, base)];
  if (slot.time) return [time(lowering, base, slot.word, slot.time, false)];
  if (!slot.nouns) return [];
  const nouns = lowerNounPhrase(lowering, slot.nouns, slot.word === 'upon' ? READING.event : READING.venue);
  const [first] = nouns.nouns;
  if (first && (isEventNoun(first) || slot.word === 'upon')) return nouns.nouns.map((noun) => nounTime(base, slot.word, noun));
  return [place(base, 'venue', slot.word, nouns)];
}

function noticeTo(lowering: Lowering, slot: Ast.OnSlot | Ast.WithSlot, base: Base): readonly Slot[] {
  return slot.noticeTo ? [place(base, 'recipient', 'to', lowerNounPhrase(lowering, slot.noticeTo, READING.party))] : [];
}

const TO: Readonly<Partial<Record<ThingKind, PlaceSlot>>> = { party: 'recipient', territory: 'territory', cloud: 'venue', purpose: 'purpose' };
const OUTSIDE: Readonly<Partial<Record<ThingKind, PlaceSlot>>> = { cloud: 'venue', customer: 'customer', purpose: 'purpose', product: 'purpose', party: 'partner' };

function thingSlot(lowering: Lowering, slot: Ast.ThingSlot, base: Base): readonly Slot[] {
  if (slot.clauses) return [place(base, 'means', slot.word, clausePhrase(lowering, slot.clauses))];
  if (!slot.nouns) return [];
  const { word } = slot;
  const nouns = lowerNounPhrase(lowering, slot.nouns, WANTED[word]);
  const kind = kindOfPhrase(nouns);
  switch (word) {
    case 'to': return [place(base, (kind && TO[kind]) ?? 'customer', word, nouns)];
    case 'outside': return [place(base, (kind && OUTSIDE[kind]) ?? 'territory', word, nouns, true)];
    case 'at': return [{ ...base, type: 'price', text: wordsOf(lowering, nouns.span), ...termPrice(nouns) }];
    case 'against': return [place(base, 'target', word, nouns)];
    case 'excluding': return [{ ...base, type: 'except', slots: [place(base, 'purpose', 'for', nouns)], exceptions: [] }];
    case 'including': return [];
    default: return [place(base, 'means', word, nouns)];
  }
}

const WANTED: Readonly<Record<Ast.ThingSlot['word'], Reading>> = {
  to: { kinds: ['customer', 'party', 'territory'] }, using: { kinds: ['asset', 'service', 'product'] }, under: { kinds: ['asset'] }, outside: { kinds: ['territory'] },
  against: { kinds: ['party', 'asset', 'term'] }, at: { kinds: ['term'], soft: true }, including: READING.member, excluding: READING.member,
};

function termPrice(nouns: NounPhrase): Partial<Extract<Slot, { type: 'price' }>> {
  return nouns.nouns.some((noun) => noun.head.type === 'thing') ? { amount: { sense: 'exactly', measure: { type: 'term' }, blank: false, of: nouns, span: nouns.span } } : {};
}

/** Clauses as a noun: `under clause 11.4`. */
export function clausePhrase(lowering: Lowering, list: Ast.References): NounPhrase {
  const references: readonly ClauseReference[] = lowerReferences(lowering, list);
  const span = spanOf(lowering, list);
  return phraseOf({ span, nameSpan: span, text: wordsOf(lowering, span), quantifier: 'bare', head: { type: 'clause', references }, affiliates: false });
}

function withSlot(lowering: Lowering, slot: Ast.WithSlot, base: Base): readonly Slot[] {
  const without = slot.word === 'without';
  if (slot.consent || slot.consentOf) {
    const of = slot.consentOf ? lowerNounPhrase(lowering, slot.consentOf, READING.party) : otherParty(base);
    const said = wordsOf(lowering, base.span);
    const event = `consent(${phraseKey(of)})`;
    const text = `consent of ${wordsOf(lowering, of.span)}`;
    return [{
      ...base, type: 'consent', without, of, prior: /\bprior\b/.test(said), written: /\bwritten\b/.test(said), notUnreasonablyWithheld: false,
      condition: { type: 'atom', atom: { key: event, text, event, stands: false, span: base.span, ...soleActor(of) } },
    }];
  }
  if (slot.clauses) return [place(base, 'means', slot.word, clausePhrase(lowering, slot.clauses))];
  if (slot.notice) return [{ ...base, type: 'notice', duration: lowerDuration(lowering, slot.notice.duration), reasonable: false }];
  if (slot.noticed) return [{ ...base, type: 'notice', reasonable: slot.reasonable, ...(without && { duration: { count: 0, unit: 'day', span: base.span } }) }, ...noticeTo(lowering, slot, base)];
  if (!slot.nouns) return [];
  const nouns = lowerNounPhrase(lowering, slot.nouns, READING.party);
  return [place(base, 'partner', slot.word, nouns, without)];
}

/** Whose consent it is where nobody is named. */
function otherParty(base: Base): NounPhrase {
  return phraseOf({ span: base.span, nameSpan: base.span, text: 'the other party', quantifier: 'the', head: { type: 'role', role: 'other party' }, affiliates: false });
}

function soleActor(of: NounPhrase): { readonly actor?: string } {
  const head = of.nouns.length === 1 ? of.nouns[0]?.head : undefined;
  return head?.type === 'thing' ? { actor: head.thing } : {};
}

const IN: Readonly<Partial<Record<ThingKind, PlaceSlot>>> = { party: 'target', asset: 'target', product: 'target', service: 'target', purpose: 'purpose', customer: 'customer', cloud: 'venue' };

function inSlot(lowering: Lowering, slot: Ast.InSlot, base: Base): readonly Slot[] {
  if (slot.total) return [{ ...base, type: 'total' }];
  if (slot.year !== undefined) return [{ ...base, type: 'year', year: Number(slot.year) }];
  if (slot.goodFaith) return [{ ...base, type: 'capacity', text: 'good faith' }];
  if (slot.writing) return [{ ...base, type: 'capacity', text: 'writing' }];
  if (slot.breachOf) return [{ ...base, type: 'ground', ground: 'breach', references: lowerReferences(lowering, slot.breachOf) }];
  if (!slot.nouns) return [];
  const nouns = lowerNounPhrase(lowering, slot.nouns, READING.place);
  const kind = kindOfPhrase(nouns);
  return [place(base, (kind && IN[kind]) ?? 'territory', 'in', nouns)];
}

const FOR: Readonly<Partial<Record<ThingKind, PlaceSlot>>> = { customer: 'customer', territory: 'territory', party: 'recipient', cloud: 'venue' };

function forSlot(lowering: Lowering, slot: Ast.ForSlot, base: Base): readonly Slot[] {
  if (slot.duration) return [{ ...base, type: 'lasting', word: 'for', duration: lowerDuration(lowering, slot.duration), atMost: slot.bound === 'up to' || slot.bound === 'at most' }];
  if (slot.amount) {
    const amount = lowerAmount(lowering, slot.amount);
    return [{ ...base, type: 'price', amount, text: wordsOf(lowering, amount.span) }];
  }
  if (slot.convenience) return [{ ...base, type: 'ground', ground: 'convenience', references: [] }];
  if (slot.breach) return [breachGround(lowering, slot.breach, base)];
  if (!slot.nouns) return [];
  const nouns = lowerNounPhrase(lowering, slot.nouns, READING.purpose);
  const kind = kindOfPhrase(nouns);
  return [place(base, (kind && FOR[kind]) ?? 'purpose', 'for', nouns)];
}

function breachGround(lowering: Lowering, breach: Ast.Breach, base: Base): Slot {
  return {
    ...base, type: 'ground', ground: breach.material ? 'material breach' : 'breach', references: lowerReferences(lowering, breach.clauses),
    ...(breach.cure && { cure: lowerDuration(lowering, breach.cure) }),
  };
}

function fromSlot(lowering: Lowering, slot: Ast.FromSlot, base: Base): readonly Slot[] {
  if (slot.time) return [time(lowering, base, 'from', slot.time, false)];
  if (!slot.nouns) return [];
  const nouns = lowerNounPhrase(lowering, slot.nouns, READING.source);
  const [first] = nouns.nouns;
  if (first && isEventNoun(first)) return [nounTime(base, 'from', first)];
  return [place(base, 'source', 'from', nouns)];
}

function within(lowering: Lowering, slot: Ast.WithinSlot, base: Base): Slot {
  const relation = slot.relation ?? 'after';
  if (slot.relation === 'of') {
    const span = propertySpan(lowering, slot, 'relation');
    report(lowering, 'wording/within-of', span, '`within … of` is taken as after the event. Write `after` to say so, or `before`.', { replacement: 'after' });
  }
  return {
    ...base, type: 'within', duration: lowerDuration(lowering, slot.duration), relation,
    ...(slot.time && { point: lowerTimePoint(lowering, slot.time, 'first') }),
  };
}

function during(lowering: Lowering, slot: Ast.DuringSlot, base: Base): readonly Slot[] {
  if (!slot.period) return [{ ...base, type: 'during', text: 'the term' }];
  const noun = lowerNoun(lowering, slot.period, READING.period);
  const text = plainWords(wordsOf(lowering, keywordRest(lowering, slot, base)));
  return [{ ...base, type: 'during', text, ...(noun.head.type === 'thing' && { period: noun.head.thing }) }];
}

/** What stands after `during`. */
function keywordRest(lowering: Lowering, slot: Ast.DuringSlot, base: Base): Span {
  const keyword = keywordSpan(lowering, slot, 'during');
  return keyword ? { ...base.span, start: keyword.end } : base.span;
}
