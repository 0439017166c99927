import type { NounPhrase, Particular, Sentence, ThingId } from '@dealwright/model';
import { nameOf } from '../context.ts';
import type { ClauseContext } from '../context.ts';
import { sayAmount, sayDuration, sayFrequency } from '../prose/amounts.ts';
import { sayNouns } from '../prose/nouns.ts';
import { sayPeriod, sayPoint } from '../prose/times.ts';
import { joinWords } from '../prose/words.ts';
import { bearersOf } from './bearers.ts';
import { classSet } from './classes.ts';
import { keyOfClass, keyOfSet, particularsFrom } from './particulars.ts';
import type { DraftParticular } from './particulars.ts';
import { ownPeriod, resolvePoint } from './period.ts';

/** What one form of sentence states that is no norm. Each takes sentences of any form, and finds nothing in others. */
type Facts = (sentence: Sentence, context: ClauseContext, kind: string) => readonly Particular[];

/** `This agreement is governed by the law of Delaware.` */
export const lawFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'governing law') return [];
  return [{ topic: 'governing law', subject: agreementOf(context), value: keyOf(predicate.law, context), text: sayNouns(predicate.law, context), negated: predicate.negated }];
});

/** Who decides and, for arbitration, under which rules and where. Talks and mediation come before either, and exclude neither. */
export const forumFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'disputes') return [];
  const subject = agreementOf(context);
  const place = sayNouns(predicate.place, context);
  if (predicate.by === 'courts') return [{ topic: 'courts', subject, value: keyOf(predicate.place, context), text: place === '' ? 'the courts' : `the courts of ${place}` }];
  if (predicate.by !== 'arbitration') return [];
  const rules: DraftParticular = { topic: 'arbitration', subject, value: predicate.rules ?? '', text: predicate.rules === undefined ? 'arbitration' : `arbitration under ${predicate.rules}` };
  return place === '' ? [rules] : [rules, { topic: 'seat', subject, value: keyOf(predicate.place, context), text: place }];
});

/** `Notice is given in writing to "legal@example.com"`. */
export const addressFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'notices' || predicate.address === undefined || predicate.address === '') return [];
  return [{ topic: 'notice address', subject: agreementOf(context), value: predicate.address.toLowerCase(), text: predicate.address }];
});

/** Who owns a thing: one for each thing, its owners together where they own it jointly. Where one who is no party owns it, nothing is known. */
export const ownerFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'ownership') return [];
  const owners = bearersOf(predicate.who, context).map(({ party }) => party);
  if (owners.length === 0) return [];
  const text = joinWords(owners.map((party) => nameOf(context.vocabulary, party)));
  const value = owners.toSorted().join(' & ');
  return classSet(predicate.what, { context, bearer: owners[0] }).map((term): DraftParticular => ({
    topic: 'owner', subject: keyOfClass(term), ...(owners.length === 1 ? { holder: owners[0] } : {}), value, text, negated: predicate.negated,
  }));
});

/** `Microsoft holds 27% of OpenAI`: of the whole, a share. */
export const holdingFacts: Facts = facts(({ predicate }, context) => (
  predicate.form === 'holding' || predicate.form === 'entitlement' ? shares(predicate, context) : []
));

function shares({ who, amount }: Extract<Sentence['predicate'], { form: 'holding' | 'entitlement' }>, context: ClauseContext): readonly DraftParticular[] {
  if (!amount.of || amount.measure.type !== 'percent') return [];
  const subject = keyOf(amount.of, context);
  return bearersOf(who, context).map(({ party }) => ({ topic: 'share', subject, holder: party, value: amount.value ?? '', text: sayAmount(amount, context), amount }));
}

/** `Availability must be at least 99.9% each month`. */
export const levelFacts: Facts = facts(({ predicate, slots }, context) => {
  if (predicate.form !== 'level') return [];
  const frequency = slots.find((slot) => slot.type === 'frequency')?.frequency;
  const subject = `${agreementOf(context)} ${keyOf(predicate.what, context)}${frequency ? ` ${sayFrequency(frequency)}` : ''}`;
  return [{ topic: 'availability', subject, value: predicate.amount.value ?? '', text: `${sayNouns(predicate.what, context)} of ${sayAmount(predicate.amount, context)}`, amount: predicate.amount, negated: predicate.negated }];
});

/** The most that a party answers for, or that it answers without limit: for each party, and for what. */
export const liabilityFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'liability') return [];
  const { cap, cause } = predicate;
  const of = cause ? keyOf(cause, context) : '';
  return bearersOf(predicate.who, context).map(({ party }) => ({
    topic: 'liability cap', subject: `${agreementOf(context)} ${party} ${of}`, holder: party, value: cap ? cap.value ?? '' : 'uncapped',
    text: cap ? sayAmount({ ...cap, sense: 'exactly' }, context) : 'without limit', ...(cap ? { amount: { ...cap, sense: 'at most' as const } } : {}),
  }));
});

/** `Supplier warrants Goods for 24 months from Delivery`. */
export const warrantyFacts: Facts = facts(({ predicate, slots }, context) => {
  if (predicate.form !== 'warranty') return [];
  const text = sayPeriod(ownPeriod(slots, context));
  return bearersOf(predicate.who, context).map(({ party }) => ({
    topic: 'warranty', subject: `${party} ${keyOf(predicate.what, context)}`, holder: party, value: `${predicate.says ?? ''}|${text}`, text,
  }));
});

/** `This agreement renews for successive terms of 1 year`. */
export const renewalFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'renewal') return [];
  const { count, unit } = predicate.term;
  return [{ topic: 'renewal', subject: agreementOf(context), value: count === undefined ? '' : `${count} ${unit}`, text: `terms of ${sayDuration(predicate.term)}` }];
});

/** `This agreement takes effect upon Closing`: when its term begins. */
export const startFacts: Facts = facts(({ predicate }, context) => {
  if (predicate.form !== 'takes effect') return [];
  const text = sayPoint(resolvePoint(predicate.upon, context));
  return [{ topic: 'term', subject: agreementOf(context), value: text, text }];
});

/** `Closing takes place within 10 business days of Option Exercise`: on which days an event may fall. */
export const milestoneFacts: Facts = facts(({ predicate, slots }, context) => (
  predicate.form === 'closing' ? [{ topic: 'milestone', subject: predicate.event, value: '', text: nameOf(context.vocabulary, predicate.event), period: ownPeriod(slots, context) }] : []
));

function facts(read: (sentence: Sentence, context: ClauseContext) => readonly DraftParticular[]): Facts {
  return (sentence, context, kind) => particularsFrom(read(sentence, context), sentence, kind, context);
}

function agreementOf({ agreement, clause }: ClauseContext): string {
  return agreement?.name ?? clause.agreement;
}

function keyOf(phrase: NounPhrase, context: ClauseContext, bearer?: ThingId): string {
  return keyOfSet(classSet(phrase, { context, bearer }));
}
