import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedAboutOthers: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million. Clause 1 becomes non-exclusive upon Acceptance.` };
const addedUnjudged: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million. Insolvency must sell Widgets.` };

export const rows: ChangeRows = {
  'changed/unjudged': {
    title: 'A sentence says something else',
    inverse: 'changed/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'Its meaning changed in a way that the comparison cannot judge, or it could not be read: read both.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: 'Supplier must sell Widgets regardless of Insolvency.', after: 'Supplier must sell Widgets regardless of Acceptance.' },
  },
  'added/about-others': {
    title: 'A sentence about other clauses',
    inverse: 'removed/about-others',
    bucket: 'structure', level: 'structure',
    why: 'It changes the status of other clauses, or says when they apply. What that comes to is told at those clauses; where nothing is told, nothing.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedAboutOthers,
  },
  'removed/about-others': {
    title: 'A sentence about other clauses is gone',
    inverse: 'added/about-others',
    bucket: 'structure', level: 'structure',
    why: 'It changed the status of other clauses, or said when they apply. What that comes to is told at those clauses; where nothing is told, nothing.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedAboutOthers),
  },
  'changed/about-others': {
    title: 'A sentence about other clauses says something else',
    inverse: 'changed/about-others',
    bucket: 'structure', level: 'structure',
    why: 'It changes the status of other clauses, or says when they apply. What that comes to is told at those clauses; where nothing is told, nothing.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million. Clause 1 becomes non-exclusive upon Acceptance.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million. Clause 1 becomes non-exclusive upon Insolvency.` },
  },
  'added/unjudged': {
    title: 'A sentence whose effect nobody can judge',
    inverse: 'removed/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'What it does the comparison cannot judge, or it could not be read: read it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedUnjudged,
  },
  'removed/unjudged': {
    title: 'A sentence whose effect nobody could judge is gone',
    inverse: 'added/unjudged',
    bucket: 'wording', level: 'rights',
    why: 'What it did the comparison cannot judge, or it could not be read: read it.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedUnjudged),
  },
};
