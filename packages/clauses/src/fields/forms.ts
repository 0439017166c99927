import { cover } from '@dealwright/model';
import type { Precedent, Sentence } from '@dealwright/model';
import type { AgreementContext } from '../context.ts';
import type { Field, FieldEffect, FieldType, FieldValue } from '../kind.ts';
import { resolvePoint } from '../norm/period.ts';
import { sayNouns, sayReferences } from '../prose/nouns.ts';
import { sayPoint } from '../prose/times.ts';
import { endField } from './common.ts';
import { effect, words } from './field.ts';

/** A field whose every change both sides must read anew. */
function formField(name: string, title: string, type: FieldType, says: string, read: (sentence: Sentence, context: AgreementContext) => FieldValue | undefined, more: Partial<Record<'raised' | 'lowered', FieldEffect>> = {}): Field {
  return { name, title, type, read, effect: { changed: effect('both', says), ...more } };
}

/** The clauses that a sentence speaks of. */
export const clausesField: Field = {
  name: 'clauses', title: 'Clauses', type: 'clauses',
  read: ({ predicate }) => {
    const [first] = 'references' in predicate ? predicate.references : [];
    return first && 'references' in predicate ? words(sayReferences(predicate.references), first.span, predicate.references) : undefined;
  },
  effect: {
    added: effect('both', 'It now speaks of more clauses.'),
    removed: effect('both', 'It now speaks of fewer clauses.'),
    changed: effect('both', 'It now speaks of other clauses.'),
  },
};

/** What the act must not have been in breach of, or is the remedy for. */
export const breachField: Field = formField('breach', 'Breach of', 'clauses', 'It now follows the breach of another clause.', ({ predicate }) => {
  const [first] = 'breachOf' in predicate ? predicate.breachOf : [];
  return first && 'breachOf' in predicate ? words(sayReferences(predicate.breachOf), first.span, predicate.breachOf) : undefined;
});

export const lawField: Field = formField('law', 'Law', 'words', 'Another law decides what every word means, and what may be agreed at all.', ({ predicate }, context) => (
  predicate.form === 'governing law' ? words(`${predicate.negated ? 'not ' : ''}${sayNouns(predicate.law, context)}`, predicate.law.span, { law: predicate.law, negated: predicate.negated }) : undefined
));

export const forumField: Field = formField('forum', 'Forum', 'words', 'Someone else decides, under other rules, at other cost.', ({ predicate, span }) => (
  predicate.form === 'disputes' ? words(predicate.rules === undefined ? predicate.by : `${predicate.by}, ${predicate.rules}`, span) : undefined
));

export const seatField: Field = formField('seat', 'Place', 'words', 'The place decides which courts help, and which control.', ({ predicate }, context) => (
  predicate.form === 'disputes' && predicate.place.nouns.length > 0 ? words(sayNouns(predicate.place, context), predicate.place.span, predicate.place) : undefined
));

export const orderField: Field = formField('order', 'Order', 'clauses', 'Another text now decides where two disagree.', ({ predicate }, context) => (
  predicate.form === 'precedence' ? words(`${sideOf(predicate.winner, context)} over ${sideOf(predicate.loser, context)}`, cover(predicate.winner.span, predicate.loser.span), [predicate.winner, predicate.loser]) : undefined
));

/** One side of an order of precedence. */
export function sideOf({ references, agreement }: Precedent, context: AgreementContext): string {
  if (references.length > 0) return sayReferences(references);
  return agreement === undefined || agreement === context.agreement?.name ? 'this agreement' : agreement;
}

export const firstRightField: Field = formField('right', 'Right', 'words', 'Refusal, offer and negotiation differ in what they cost the one who is bound.', ({ predicate, span }) => (
  predicate.form === 'first right' ? { ...words(`${predicate.none ? 'no ' : ''}first ${predicate.right}`, span), ...(predicate.none ? {} : { value: RIGHTS[predicate.right] }) } : undefined
), {
  raised: effect('counterparty', 'The one who is bound must now give more before it may deal with others.'),
  lowered: effect('bearer', 'The one who is bound must now give less before it may deal with others.'),
});

/** By what they cost the one who is bound. */
const RIGHTS = { negotiation: '1', offer: '2', refusal: '3' } as const;

export const noticeAddressField: Field = formField('address', 'Address', 'words', 'Notices to the old address no longer count.', ({ predicate, span }) => (
  predicate.form === 'notices' && predicate.address !== undefined ? words(predicate.address, span) : undefined
));

export const effectiveField: Field = formField('effective', 'Effective', 'date', 'It takes effect on another day.', ({ predicate }, context) => {
  const point = predicate.form === 'notices' ? predicate.effective : predicate.form === 'takes effect' ? predicate.upon : predicate.form === 'survival' ? predicate.when : undefined;
  return point && words(sayPoint(resolvePoint(point, context)), point.span, resolvePoint(point, context));
});

export const statusField: Field = formField('status', 'Status', 'words', 'What hangs on this status elsewhere changes with it.', ({ predicate, span }) => (
  predicate.form === 'status' ? words(predicate.status, span, { status: predicate.status, negated: predicate.negated, of: predicate.of }) : undefined
));

/** `: "free from defects in materials"`: what is warranted, in the words of the deal. */
export const saysField: Field = formField('says', 'In these words', 'words', 'Other words say what is warranted.', ({ predicate, span }) => (
  predicate.form === 'warranty' && predicate.says !== undefined ? words(predicate.says, span) : undefined
));

export const causeField: Field = formField('cause', 'For', 'things', 'Other losses are meant.', ({ predicate }, context) => (
  'cause' in predicate && predicate.cause ? words(sayNouns(predicate.cause, context), predicate.cause.span, predicate.cause) : undefined
));

/** Whose remedy it is. */
export const whoseField: Field = formField('whose', 'Whose', 'party', 'Another party is kept to the one remedy.', ({ predicate }, context) => (
  predicate.form === 'sole remedy' && predicate.of ? words(sayNouns(predicate.of, context), predicate.of.span, predicate.of) : undefined
));

/** Until when clauses live on. */
export const survivalEndField: Field = {
  ...endField('duty'),
  title: 'Lives on until',
  effect: {
    raised: effect('both', 'The clauses bind for longer after the end.'),
    lowered: effect('both', 'The clauses bind for less long after the end.'),
    added: effect('both', 'What lived on without an end now ends.'),
    removed: effect('both', 'Without a length, what survives does not end.'),
    changed: effect('both', 'The clauses live on until something else.'),
  },
};

/** To what another clause applies, or does not. */
export const reachField: Field = formField('reach', 'Applies to', 'things', 'The clause reaches other things.', ({ predicate }, context) => (
  predicate.form === 'application' && predicate.to ? words(sayNouns(predicate.to, context), predicate.to.span, predicate.to) : undefined
));
