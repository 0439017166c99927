import { formatDay } from '@dealwright/model';
import type { Acts, Amount, ClauseReference, Condition, Duration, Noun, NounPhrase, ObjectPhrase, Predicate, Sentence, Slot, TimePoint } from '@dealwright/model';

/** A sentence of the model on one line, ids cut to their names: what the goldens show. */
export function showSentence({ label, predicate, slots }: Sentence): string {
  return [...(label === undefined ? [] : [label]), showPredicate(predicate), ...slots.map(showSlot)].join(' | ');
}

/** Any predicate: its form, then its fields in order. */
export function showPredicate(predicate: Predicate): string {
  const { form, ...fields } = predicate;
  return `${form}: ${Object.entries(fields).flatMap(([name, value]) => showField(name, value)).join(', ')}`;
}

function showField(name: string, value: unknown): readonly string[] {
  if (/Span$|^span$/.test(name) || value === undefined || value === false) return [];
  if (name === 'modalText') return [];
  const shown = showValue(value);
  return [`${name}=${shown}`];
}

function showValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(showValue).join('; ')}]`;
  if ('nouns' in value && 'join' in value) return showPhrase(value as NounPhrase);
  if ('names' in value) return showActs(value as Acts);
  if ('measure' in value) return showAmount(value as Amount);
  if ('unit' in value) return showDuration(value as Duration);
  if ('word' in value && 'span' in value) return (value as { word: string }).word;
  if ('numberSpan' in value) return showReference(value as ClauseReference);
  if ('type' in value && 'span' in value) return showPoint(value as TimePoint);
  if ('references' in value) return showFields(value);
  return showObject(value as ObjectPhrase);
}

function showFields(value: object): string {
  return Object.entries(value).flatMap(([name, inner]) => showField(name, inner)).join(' ');
}

function showObject(object: ObjectPhrase): string {
  return `{${[
    ...(object.only ? ['only'] : []), ...(object.indirect ? [`to ${showPhrase(object.indirect)}`] : []), ...(object.nouns ? [showPhrase(object.nouns)] : []),
    ...(object.amount ? [showAmount(object.amount)] : []), ...(object.references ? [object.references.map(showReference).join(' and ')] : []),
    ...(object.thisAgreement ? ['(this agreement)'] : []), ...(object.favoured ? [`terms ${object.favoured.sense} favourable than ${showPhrase(object.favoured.than)}`] : []),
  ].join(' ')}}`;
}

export function showPhrase({ nouns, join }: NounPhrase): string {
  return nouns.map(showNoun).join(` ${join} `);
}

export function showNoun(noun: Noun): string {
  const quantifier = noun.quantifier === 'bare' ? '' : `${noun.quantifier} `;
  return [
    `${quantifier}${showHead(noun)}`, ...(noun.of ? [`of ${showNoun(noun.of)}`] : []), ...(noun.otherThan ? [`other than ${showPhrase(noun.otherThan)}`] : []),
    ...(noun.including ? [`including ${showPhrase(noun.including)}`] : []), ...(noun.excluding ? [`excluding ${showPhrase(noun.excluding)}`] : []),
    ...(noun.affiliates ? ['+affiliates'] : []),
  ].join(' ');
}

function showHead({ head }: Noun): string {
  switch (head.type) {
    case 'thing': return `${head.negated ? 'non ' : ''}${showId(head.thing)}`;
    case 'unresolved': return `?${head.name}?`;
    case 'kind': return `<${head.other ? 'other ' : ''}${head.thirdParty ? 'third-party ' : ''}${head.kind}>`;
    case 'role': return `<${head.role}>`;
    case 'common': return head.word;
    case 'agreement': return `agreement:${head.agreement ?? ''}`;
    case 'clause': return head.references.map(showReference).join(' and ');
    case 'blank': return '[•]';
  }
}

/** Ids and keys without the files in them. */
export function showId(id: string): string {
  return id.replaceAll(/@[a-z]+:[^(),;&|]*?\.deal/g, '');
}

function showActs({ names, join }: Acts): string {
  return names.map((name) => (name.action === undefined ? `?${name.text}?` : name.action.replace('action:', ''))).join(` ${join} `);
}

export function showAmount({ sense, measure, value, blank, of, per }: Amount): string {
  const unit = measure.type === 'money' ? measure.currency : measure.type === 'unit' ? measure.unit : measure.type;
  return [...(sense === 'exactly' ? [] : [sense]), blank ? '[•]' : value ?? '', unit, ...(of ? [`of ${showPhrase(of)}`] : []), ...(per === undefined ? [] : [`per ${per}`])].filter((part) => part !== '').join(' ');
}

function showDuration({ count, unit }: Duration): string {
  return `${count ?? '[•]'} ${unit}`;
}

export function showReference(reference: ClauseReference): string {
  const heading = reference.heading === undefined ? '' : ` ("${reference.heading}")`;
  return `${reference.what} ${reference.number}${heading}${reference.agreement === undefined ? '' : ` of ${reference.agreement}`}`;
}

export function showPoint(point: TimePoint): string {
  switch (point.type) {
    case 'date': return formatDay(point.day);
    case 'event': return showId(point.event);
    case 'offset': return `${showDuration(point.duration)} ${point.direction > 0 ? 'after' : 'before'} ${showPoint(point.base)}`;
    case 'unknown': return `?${point.text}?`;
    default: return `${point.type}(${point.of.map(showPoint).join(', ')})`;
  }
}

export function showCondition(condition: Condition): string {
  switch (condition.type) {
    case 'true': return 'true';
    case 'atom': return `«${showId(condition.atom.key)}»${condition.atom.stands ? '+' : ''}`;
    case 'not': return `not ${showCondition(condition.of)}`;
    default: return `(${condition.of.map(showCondition).join(` ${condition.type} `)})`;
  }
}

export function showSlot(slot: Slot): string {
  return `${slot.lead ? 'lead ' : ''}${'only' in slot && slot.only ? 'only ' : ''}${showSlotBody(slot)}`;
}

function showSlotBody(slot: Slot): string {
  switch (slot.type) {
    case 'place': return `${slot.first ? 'first ' : ''}${slot.outside ? 'outside ' : ''}${slot.slot}: ${showPhrase(slot.nouns)}`;
    case 'time': return `${slot.negated ? 'not ' : ''}${slot.word} ${showPoint(slot.point)}${slot.bareYear ? ' (year)' : ''}`;
    case 'within': return `within ${showDuration(slot.duration)} ${slot.relation}${slot.point ? ` ${showPoint(slot.point)}` : ''}`;
    case 'lasting': return `lasting ${slot.word} ${slot.atMost ? 'at most ' : ''}${showDuration(slot.duration)}${slot.after ? ` after ${showPoint(slot.after)}` : ''}`;
    case 'during': return `during ${slot.period === undefined ? slot.text : showId(slot.period)}`;
    case 'year': return `year ${slot.year}`;
    case 'notice': return `notice${slot.duration ? ` ${showDuration(slot.duration)}` : ''}${slot.reasonable ? ' reasonable' : ''}`;
    case 'frequency': return `${slot.frequency.times === undefined ? '' : `${slot.frequency.times} times `}each ${slot.frequency.calendar ? 'calendar ' : ''}${slot.frequency.unit}`;
    case 'condition': return `${slot.word} ${showCondition(slot.condition)}`;
    case 'consent': return `${slot.without ? 'without' : 'with'}${slot.prior ? ' prior' : ''}${slot.written ? ' written' : ''} consent of ${showPhrase(slot.of)}${slot.notUnreasonablyWithheld ? ' (reasonable)' : ''} ${showCondition(slot.condition)}`;
    case 'except': return `except {${slot.slots.map(showSlot).join('; ')}}${slot.exceptions.length > 0 ? ` but not {${slot.exceptions.map(showSlot).join('; ')}}` : ''}`;
    case 'limit': return `limit ${slot.word} ${showAmount(slot.amount)}`;
    case 'cap': return `cap ${showAmount(slot.amount)}${slot.inTotal ? ' in total' : ''}${slot.per === undefined ? '' : ` per ${slot.per}`}`;
    case 'window': return `window ${showDuration(slot.duration)} before ${showPhrase(slot.than)}`;
    case 'exercisable': return `exercisable within ${showDuration(slot.duration)} of ${showPoint(slot.of)}`;
    case 'released': return `released ${slot.word} ${showCondition(slot.condition)}`;
    case 'price': return `price ${slot.amount ? showAmount(slot.amount) : `"${slot.text}"`}`;
    case 'ground': return `ground ${slot.ground}${slot.cure ? ` cure ${showDuration(slot.cure)}` : ''}${slot.references.length > 0 ? ` of ${slot.references.map(showReference).join(', ')}` : ''}`;
    case 'capacity': return `capacity ${slot.text}`;
    case 'subject to': case 'notwithstanding':
      return `${slot.type} ${[...slot.references.map(showReference), ...(slot.agreement === undefined ? [] : [slot.agreement]), ...(slot.everything ? ['everything'] : []), ...(slot.law ? ['(law)'] : [])].join(', ')}`;
    case 'regardless': return `regardless of ${showPhrase(slot.of)}`;
    case 'tranches': return `tranches {${slot.tranches.map((one) => [showAmount(one.amount), ...one.slots.map(showSlot)].join(' ')).join('; ')}}`;
    case 'tier': return `tier ${showAmount(slot.rate)}${slot.upTo ? ` up to ${showAmount(slot.upTo)}` : ''}${slot.above ? ' above' : ''}`;
    case 'total': return 'in total';
  }
}
