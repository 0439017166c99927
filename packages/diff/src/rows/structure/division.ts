import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedSplit: ChangeExample = { before: 'clause 1 "Sales" Supplier must sell Widgets to Buyer. Supplier must support Gadgets until Insolvency. Buyer may audit Revenue each year.', after: `clause 1 "Sales" Supplier must sell Widgets to Buyer. Buyer may audit Revenue each year.
clause 2 "Support" Supplier must support Gadgets until Insolvency.` };

export const rows: ChangeRows = {
  'changed/split': {
    title: 'One clause became several',
    inverse: 'changed/merged',
    bucket: 'structure', level: 'structure',
    why: 'The sentences are the same, or their changes are listed by themselves.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: changedSplit,
  },
  'changed/merged': {
    title: 'Several clauses became one',
    inverse: 'changed/split',
    bucket: 'structure', level: 'structure',
    why: 'The sentences are the same, or their changes are listed by themselves.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(changedSplit),
  },
};
