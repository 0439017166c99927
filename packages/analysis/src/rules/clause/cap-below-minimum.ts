import { sayValue } from '@dealwright/clauses';
import { compareDecimals } from '@dealwright/model';
import type { Amount, Sentence } from '@dealwright/model';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A cap below the minimum that it caps',
  why: 'Whoever keeps the minimum exceeds the cap, and whoever keeps the cap misses the minimum. One of the two figures is wrong.',
  remedy: 'Correct the cap, or the minimum.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier at least USD 2 million each year, capped at USD 5 million.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier at least USD 20 million, capped at USD 5 million.
//                                                           ^^^^^^^^^^^^^
`],
  *clause(clause) {
    for (const sentence of clause.sentences) {
      const least = minimumOf(sentence);
      if (!least) continue;
      for (const slot of sentence.slots) {
        if (slot.type !== 'cap' || slot.per !== undefined || !isLess(slot.amount, least)) continue;
        yield {
          span: slot.amount.span,
          message: `The cap of ${sayValue(slot.amount)} is below the minimum of ${sayValue(least)} that it caps, so nobody can keep both. Correct one of them.`,
          related: [{ span: least.span, message: `At least ${sayValue(least)} is owed.` }],
        };
      }
    }
  },
};

function minimumOf({ predicate }: Sentence): Amount | undefined {
  const amount = predicate.form === 'duty' ? predicate.object?.amount : undefined;
  return amount && (amount.sense === 'at least' || amount.sense === 'more than' || amount.sense === 'exactly') ? amount : undefined;
}

/** Whether one amount is less than another of the same measure: both of money in one currency, or both of one unit, and of the same thing. */
function isLess(cap: Amount, least: Amount): boolean {
  if (cap.value === undefined || least.value === undefined || cap.per !== least.per || measureOf(cap) !== measureOf(least)) return false;
  return compareDecimals(cap.value, least.value) < 0;
}

function measureOf({ measure, of }: Amount): string {
  const kind = measure.type === 'money' ? measure.currency : measure.type === 'unit' ? measure.unit : measure.type;
  return `${measure.type} ${kind} ${measure.type === 'money' ? '' : of?.nouns.map((noun) => noun.text).join(' ') ?? ''}`;
}
