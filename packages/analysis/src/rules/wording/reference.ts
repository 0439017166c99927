import { resolve } from '../../references.ts';
import type { ModelRule } from '../../rule.ts';
import { wordingsOf } from '../../wording/texts.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'Wording that refers to a clause that does not exist',
  why: 'The wording is what was signed. *Subject to clause 17* in an agreement of twelve clauses was taken from another agreement, or the clause that it meant was renumbered: nobody knows what the sentence yields to.',
  remedy: 'Correct the number in the wording, or add the clause. A number of another document is not looked up: say of which (`clause 17 of the Master Terms`).',
  valid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets.
clause 2.1 "Price"
  text """
    Subject to clause 1, clause 2 and clause 4.2 of the Master Terms, Buyer shall pay the price.
  """
`],
  invalid: [`
use "example.deal".
agreement "Sales" ("Sales") between Buyer and Supplier dated 2026-01-01.
clause 1 "Delivery"
  Supplier must deliver Widgets.
clause 2 "Price"
  text """
    Subject to clause 17, Buyer shall pay the price.
//             ^^^^^^^^^
  """
`],
  *clause(clause, context) {
    if (clause.agreement === '') return;
    for (const { text, spanAt } of wordingsOf(clause)) {
      for (const { index, 0: words, groups } of text.matchAll(NUMBERED)) {
        const number = groups?.['number'] ?? '';
        const span = spanAt(index, index + words.length);
        const found = resolve({ what: 'clause', number, span, numberSpan: span }, clause.agreement, clause.schedule, context);
        if (found.type === 'nothing') yield { span, message: `The wording refers to clause ${number}, but there is no clause ${number} in ${found.agreement}. Correct the number, or say of which document it is.` };
      }
    }
  },
};

/** `clause 17`, and not `clause 17 of the Master Terms`, `clause 17(a) thereof`, `clauses 4 and 5` (which may all belong to what follows). */
const NUMBERED = /(?<![\p{L}\p{N}-])[Cc]lause\s+(?<number>\d+(?:\.\d+)*)(?![\p{L}\p{N}]|\.\d)(?!(?:\([^)]{1,4}\))*\s*(?:,\s*)?(?:of|in|to|under|and|or|thereof|therein)\b)/gu;
