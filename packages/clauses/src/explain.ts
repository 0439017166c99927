import type { Clause, Norm, Sentence } from '@dealwright/model';
import { kindOf } from './clause.ts';
import { nameOf } from './context.ts';
import type { AgreementContext } from './context.ts';
import type { Kind } from './kind.ts';
import { sayForce } from './prose/sentence.ts';
import { sayExceptSlots, saySlot } from './prose/slots.ts';
import { sayPeriod } from './prose/times.ts';
import { ownPeriod } from './norm/period.ts';

/** What a hover says of one sentence. */
export interface Explanation {
  readonly sentence: Sentence;
  readonly kind: Kind;
  /** One plain sentence of what it means. */
  readonly prose: string;
  /** Parties bound or free, in the order of the text; empty where it binds nobody. */
  readonly bearers: readonly string[];
  readonly counterparties: readonly string[];
  /** When it is in force, dates worked out; empty where nothing is known. */
  readonly period: string;
  /** What is carved out, and what is excepted from that. */
  readonly carveOuts: readonly string[];
  readonly norms: readonly Norm[];
}

/** Explains the sentences of a clause, in order. A sentence that did not parse is left out. */
export function explain(clause: Clause, context: AgreementContext): readonly Explanation[] {
  return clause.sentences.flatMap((sentence) => explainSentence(sentence, clause, context) ?? []);
}

/** Explains one sentence of a clause; `undefined` where it did not parse. */
export function explainSentence(sentence: Sentence, clause: Clause, context: AgreementContext): Explanation | undefined {
  const kind = kindOf(sentence, context);
  if (!kind) return undefined;
  const norms = kind.norms(sentence, { ...context, clause }, kind.id);
  const names = (ids: readonly string[]): readonly string[] => [...new Set(ids)].map((id) => nameOf(context.vocabulary, id));
  return {
    sentence,
    kind,
    prose: kind.prose(sentence, context),
    bearers: names(norms.map((norm) => norm.bearer.party)),
    counterparties: names(norms.flatMap((norm) => norm.counterparties)),
    period: [sayPeriod(ownPeriod(sentence.slots, context)), sayForce(sentence.slots, context)].filter((part) => part !== '').join(' '),
    carveOuts: sentence.slots.flatMap((slot) => (slot.type === 'except'
      ? [sayExceptSlots(slot.slots, context) + (slot.exceptions.length > 0 ? `, but not ${slot.exceptions.map((one) => saySlot(one, slot.exceptions, context)).join(' ')}` : '')]
      : [])),
    norms,
  };
}
