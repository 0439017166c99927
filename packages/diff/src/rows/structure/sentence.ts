import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedUnjudged: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Clause 1 becomes non-exclusive upon Acceptance.' };

export const rows: ChangeRows = {
  'changed/unjudged': {
    title: 'A sentence says something else',
    inverse: 'changed/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'Its meaning changed in a way that the comparison cannot judge: read both.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: 'Supplier must sell Widgets regardless of Insolvency.', after: 'Supplier must sell Widgets regardless of Acceptance.' },
  },
  'added/unjudged': {
    title: 'A sentence whose effect nobody can judge',
    inverse: 'removed/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'What it does the comparison cannot judge: read it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedUnjudged,
  },
  'removed/unjudged': {
    title: 'A sentence whose effect nobody could judge is gone',
    inverse: 'added/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'What it did the comparison cannot judge: read it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedUnjudged),
  },
};
