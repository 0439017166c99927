import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedKnown: ChangeExample = { before: `product "Pens".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.`, after: `product "Pens" (also "Writing Instruments").
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Pens.` };

export const rows: ChangeRows = {
  'added/known': {
    title: 'Another form of a name',
    inverse: 'removed/unknown',
    bucket: 'structure', level: 'structure',
    why: 'The thing may now be called by a further name.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedKnown,
  },
  'removed/unknown': {
    title: 'A form of a name that is gone',
    inverse: 'added/known',
    bucket: 'structure', level: 'structure',
    why: 'The thing may no longer be called by that name.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedKnown),
  },
};
