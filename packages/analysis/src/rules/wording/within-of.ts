import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'hint',
  title: '“Within … of”, which does not say which side',
  why: '“Within 30 days of Acceptance” can be argued to include the thirty days before it. Dealwright takes it to mean after.',
  remedy: 'Write *after*, or *before*.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days after Acceptance.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million within 30 days of Acceptance.
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *clause(clause) {
    for (const slot of partsOf(clause).slots) {
      if (slot.type !== 'within' || slot.relation !== 'of' || !slot.point) continue;
      const [before, after] = [slot.duration.span, slot.point.span];
      const span = { anchor: after.anchor, start: before.end, end: after.start };
      yield {
        span: slot.span,
        message: '“Within … of” is taken to mean after. Write “after”, so that nobody counts the days before.',
        fixes: span.end > span.start ? [{ title: 'Write “after”', edits: [{ span, newText: ' after ' }], preferred: true }] : [],
      };
    }
  },
};
