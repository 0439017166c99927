import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedNew: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
agreement "Second Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.` };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A new agreement',
    inverse: 'removed/gone',
    bucket: 'structure', level: 'rights',
    why: 'A further instrument: its clauses are listed one by one.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedNew,
  },
  'removed/gone': {
    title: 'An agreement that is gone',
    inverse: 'added/new',
    bucket: 'structure', level: 'rights',
    why: 'The instrument is gone: its clauses are listed one by one.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedNew),
  },
};
