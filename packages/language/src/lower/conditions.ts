import { TRUE } from '@dealwright/model';
import type { Amount, Atom, Condition, EventKey, Noun, Span } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { nameKey } from '../bind/names.ts';
import { report } from './context.ts';
import type { Lowering } from './context.ts';
import { actEventKey, endingKey, eventOfNoun, nounKey, phraseKey, referenceKey } from './events.ts';
import { lowerNoun, lowerNounPhrase } from './nouns.ts';
import { lowerAmount, lowerDuration } from './quantity.ts';
import { lowerReferences } from './references.ts';
import { slotKey } from './slot-keys.ts';
import { spanOf, wordsOf } from './spans.ts';
import { checkJoins } from './wording.ts';
import { READING } from './readings.ts';

/**
 * How a condition is taken as things stand: false after `if`, `unless` and `upon`, true after `while`. What is stated under
 * a `not` stands the other way round, so that the whole has the value that its slot gives it. An event under a `not` does
 * not stand: what nobody recorded has not happened (docs/decisions/0011).
 */
export type Standing = boolean;

/** A condition as a formula over atoms whose keys are the same wherever the same is said. */
export function lowerCondition(lowering: Lowering, condition: Ast.Condition | undefined, stands: Standing): Condition {
  const parts = (condition?.parts ?? []).map((part) => lowerPart(lowering, part, stands));
  if (!condition || parts.length === 0) return TRUE;
  const joins = condition.joins ?? [];
  checkJoins(lowering, condition);
  if (joins.includes('and') && joins.some((join) => join !== 'and')) {
    report(lowering, 'wording/and-with-or', spanOf(lowering, condition),
      'This condition mixes `and` with `or`, and can be read two ways. It is read as if `and` bound closer; give one of the two an event of its own to say which is meant.');
  }
  const groups: Condition[][] = [[]];
  parts.forEach((part, index) => {
    if (index > 0 && joins[index - 1] !== 'and') groups.push([]);
    groups.at(-1)?.push(part);
  });
  return any(groups.map(all));
}

const all = (parts: readonly Condition[]): Condition => (parts.length === 1 ? parts[0] ?? TRUE : { type: 'and', of: parts });
const any = (parts: readonly Condition[]): Condition => (parts.length === 1 ? parts[0] ?? TRUE : { type: 'or', of: parts });
const not = (of: Condition): Condition => ({ type: 'not', of });

function lowerPart(lowering: Lowering, part: Ast.ConditionPart, stands: Standing): Condition {
  const span = spanOf(lowering, part);
  const negated = part.not;
  const inner = !negated ? stands : part.predicate !== undefined && !stands;
  const of = partCondition(lowering, part, inner, span);
  return negated ? not(of) : of;
}

function partCondition(lowering: Lowering, part: Ast.ConditionPart, stands: Standing, span: Span): Condition {
  if (part.act) return eventAtom(lowering, actEventKey(lowering, part.act), stands, span);
  if (part.ending) return eventAtom(lowering, endingKey(lowering, part.ending), stands, span);
  if (part.consent) {
    const without = part.consent.word === 'without';
    const of = lowerNoun(lowering, part.consent.of);
    const atom = eventAtom(lowering, `consent(${nounKey(of)})`, !without && stands, span, actorOf(of));
    return without ? not(atom) : atom;
  }
  const subject = part.subject && lowerNoun(lowering, part.subject, READING.subject);
  if (!subject) return TRUE;
  if (part.predicate) return lowerPredicate(lowering, subject, part.predicate, stands, span);
  return eventAtom(lowering, eventOfNoun(subject), stands, span);
}

/** An event as a condition: true from the day it happens. What nothing declares is a condition that only its words name. */
function eventAtom(lowering: Lowering, event: EventKey | undefined, stands: Standing, span: Span, actor?: string): Condition {
  const text = wordsOf(lowering, span).replace(/^not /, '');
  const atom: Atom = event === undefined
    ? { key: `unresolved:${nameKey(text)}`, text, stands, span }
    : { key: event, text, event, stands, span, ...(actor !== undefined && { actor }) };
  return { type: 'atom', atom };
}

/**
 * What is stated of a subject: `Microsoft cannot support OpenAI Products`. `cannot` is the contrary of `can`, `does not`
 * and `fails to` of doing; `elects not to` is an election of its own.
 */
export function lowerPredicate(lowering: Lowering, subject: Noun, predicate: Ast.ConditionPredicate, stands: Standing, span: Span): Condition {
  const who = nounKey(subject);
  const text = wordsOf(lowering, span);
  const actor = actorOf(subject);
  const state = (key: string, negated: boolean, acting = false): Condition => {
    const atom: Atom = { key, text: negated ? positive(text) : text, stands: negated ? !stands : stands, span, ...(acting && actor !== undefined && { actor }) };
    return negated ? not({ type: 'atom', atom }) : { type: 'atom', atom };
  };
  switch (predicate.$type) {
    case 'Breaches': {
      const what = [...lowerReferences(lowering, predicate.clauses).map((reference) => referenceKey(lowering, reference)),
        ...(predicate.nouns ? [phraseKey(lowerNounPhrase(lowering, predicate.nouns))] : [])];
      return state(`${who} breaches ${what.join('&')}`, false, true);
    }
    case 'Compares': return state(`${who} ${predicate.word === 'above' ? '>' : '<'} ${amountKey(lowerAmount(lowering, predicate.amount))}`, predicate.not);
    case 'IsBounded': return bounded(who, lowerAmount(lowering, predicate.amount), predicate.not, state);
    case 'IsA': return state(`${who} is ${nounKey(lowerNoun(lowering, predicate.noun, READING.soft))}`, predicate.not);
    case 'Occurs': {
      const negated = predicate.not;
      const atom = eventAtom(lowering, eventOfNoun(subject), !negated && stands, subject.span);
      return negated ? not(atom) : atom;
    }
    case 'Stated': {
      const negated = !predicate.elects && (predicate.ability === 'cannot' || predicate.not || predicate.fails);
      return state(`${who} ${statedKey(lowering, predicate)}`, negated, true);
    }
    default: return TRUE;
  }
}

function statedKey(lowering: Lowering, stated: Ast.Stated): string {
  const mode = stated.elects ? (stated.not ? 'elects not to ' : 'elects to ') : stated.ability ? 'can ' : '';
  const action = lowering.scope.action(stated.verb ?? '');
  const object = stated.object;
  const what = [
    ...lowerReferences(lowering, object?.clauses).map((reference) => referenceKey(lowering, reference)),
    ...(object?.nouns ? [phraseKey(lowerNounPhrase(lowering, object.nouns))] : []),
    ...(object?.amount ? [amountKey(lowerAmount(lowering, object.amount))] : []),
    ...(object?.notice ? [`notice ${durationKey(lowering, object.notice.duration)}`] : []),
  ];
  const slots = lowering.lowerSlots(lowering, stated.slots ?? []).map(slotKey).toSorted();
  return [`${mode}${action?.id ?? `verb:${stated.verb}`}`, ...what, ...slots].join(' ');
}

/** `is at least X` is not below X, `is at most X` not above it. */
function bounded(who: string, amount: Amount, negated: boolean, state: (key: string, negated: boolean) => Condition): Condition {
  const key = amountKey(amount);
  switch (amount.sense) {
    case 'at least': return state(`${who} < ${key}`, !negated);
    case 'at most': return state(`${who} > ${key}`, !negated);
    case 'more than': return state(`${who} > ${key}`, negated);
    case 'less than': return state(`${who} < ${key}`, negated);
    default: return state(`${who} = ${key}`, negated);
  }
}

/** The words of what a negated statement denies, for messages. */
function positive(text: string): string {
  return text.replace(/\bcannot\b/, 'can').replace(/\b(?:does|do) not /, '').replace(/\bfails to /, '').replace(/\b(is|are) not\b/, '$1');
}

/** The party whose choice a statement about it is. */
function actorOf(subject: Noun): string | undefined {
  return subject.head.type === 'thing' && subject.head.thing.startsWith('party:') ? subject.head.thing : undefined;
}

function amountKey(amount: Amount): string {
  const { measure } = amount;
  const what = measure.type === 'money' ? measure.currency : measure.type === 'unit' ? measure.unit : measure.type;
  return [amount.value ?? (amount.blank ? 'blank' : ''), what, ...(amount.of ? [phraseKey(amount.of)] : [])].filter((part) => part !== '').join(' ');
}

function durationKey(lowering: Lowering, duration: Ast.Duration): string {
  const { count, unit } = lowerDuration(lowering, duration);
  return `${count ?? 'blank'} ${unit}`;
}

