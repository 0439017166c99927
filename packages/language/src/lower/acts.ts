import type { ActName, Acts, Amount, NounPhrase, ObjectPhrase, Slot } from '@dealwright/model';
import type * as Ast from '../generated/ast.ts';
import { occurs, report } from './context.ts';
import type { Lowering } from './context.ts';
import { emptyPhrase, lowerNounPhrase } from './nouns.ts';
import { lowerAmount, lowerDuration } from './quantity.ts';
import { lowerReferences } from './references.ts';
import { firstWordSpan, keywordSpan, propertySpans, spanOf } from './spans.ts';
import { READING } from './readings.ts';

/** The verbs of a sentence and the actions they stand for. */
export function lowerActs(lowering: Lowering, verbs: Ast.Verbs | undefined): Acts {
  const span = spanOf(lowering, verbs);
  const spans = verbs ? propertySpans(lowering, verbs, 'names') : [];
  const names = (verbs?.names ?? []).map((text, index): ActName => lowerVerb(lowering, text, spans[index] ?? span));
  const joins = verbs?.joins ?? [];
  return { span, names, join: names.length < 2 ? 'none' : joins.includes('or') || joins.includes('and/or') ? 'or' : 'and' };
}

/** One verb in whatever form. A verb that no action stands for is reported: nothing would follow from its sentence. */
export function lowerVerb(lowering: Lowering, text: string, span: ActName['span']): ActName {
  const action = lowering.scope.action(text);
  if (action) occurs(lowering, span, { type: 'thing', id: action.id });
  else report(lowering, 'term/undefined', span, `No action is called ${text}.`, { name: text, kind: 'action' });
  return { span, text, ...(action && { action: action.id }) };
}

/** What an act is done to, and what of it is rather a slot (`give 60 days notice`). */
export interface LoweredObject {
  readonly object?: ObjectPhrase;
  readonly slots: readonly Slot[];
}

/** `Microsoft 20% of Revenue`, `clause 5.1`, `this agreement`, `terms no less favourable than any other cloud`. */
export function lowerObject(lowering: Lowering, object: Ast.VerbObject | undefined): LoweredObject {
  if (!object) return { slots: [] };
  const span = spanOf(lowering, object);
  const only = object.only ? keywordSpan(lowering, object, 'only') : undefined;
  const nouns = object.nouns && lowerNounPhrase(lowering, object.nouns, READING.object);
  const amount = object.amount && lowerAmount(lowering, object.amount);
  const favoured = object.favoured && lowerFavoured(lowering, object.favoured);
  const references = lowerReferences(lowering, object.clauses);
  const slots: readonly Slot[] = object.notice
    ? [{ span: spanOf(lowering, object.notice), wordSpan: firstWordSpan(lowering, object.notice), type: 'notice', duration: lowerDuration(lowering, object.notice.duration), reasonable: false }]
    : [];
  const receives = nouns && (amount ?? favoured ?? object.notice) !== undefined;
  return {
    slots,
    object: {
      span,
      ...(nouns && (receives ? { indirect: nouns } : { nouns })),
      ...(!receives && isThisAgreement(nouns, lowering) && { thisAgreement: true }),
      ...(amount && { amount }),
      ...(references.length > 0 && { references }),
      ...(favoured && { favoured }),
      ...(only && { only }),
    },
  };
}

function isThisAgreement(nouns: NounPhrase | undefined, lowering: Lowering): boolean {
  const head = nouns?.nouns.length === 1 ? nouns.nouns[0]?.head : undefined;
  return head?.type === 'agreement' && (head.agreement ?? '') === lowering.instrument.name;
}

function lowerFavoured(lowering: Lowering, terms: Ast.FavouredTerms): NonNullable<ObjectPhrase['favoured']> {
  return { sense: terms.degree === 'more' ? 'more' : 'no less', than: lowerNounPhrase(lowering, terms.than), span: spanOf(lowering, terms) };
}

/** The amount of an object as the first step of a scale or a list of parts. */
export function firstTier(amount: Amount | undefined): Slot | undefined {
  return amount && { span: amount.span, wordSpan: amount.span, type: 'tier', rate: amount, above: false };
}

/** The nouns of an object, or none. */
export function nounsOf(object: ObjectPhrase | undefined, lowering: Lowering): NounPhrase {
  return object?.nouns ?? object?.indirect ?? emptyPhrase(lowering);
}
