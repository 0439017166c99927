import type { Note } from '@dealwright/model';
import type { ModelRule, Report } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'information',
  title: 'A drafting note left open',
  why: 'A note between the drafters does not belong in the agreement that is signed. Until it is settled, what it speaks of is not agreed.',
  remedy: 'Settle the point and delete the note.',
  valid: [`
use "example.deal".
clause 1 "Cap"
  Buyer must pay Supplier USD 2 million.
`],
  invalid: [`
use "example.deal".
clause 1 "Cap"
  [Note: confirm the cap with finance]
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Buyer must pay Supplier USD 2 million.
`],
  *clause(clause) {
    for (const note of clause.notes) yield open(note);
  },
  *file(file) {
    for (const note of file.notes) yield open(note);
  },
};

function open({ text, span }: Note): Report {
  return { span, message: `Still open: ${text.replace(/[.\s]+$/, '')}. Settle it and delete the note before signing.` };
}
