import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/moved': {
    title: 'Moved',
    inverse: 'changed/moved',
    bucket: 'structure', level: 'structure',
    why: 'It stands elsewhere; its words are the same, or their changes are listed by themselves.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Audit" Buyer may audit Revenue each year.
clause 4 "Support" Supplier must support Gadgets.`, after: `clause 4 "Support" Supplier must support Gadgets.
clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Audit" Buyer may audit Revenue each year.` },
  },
};
