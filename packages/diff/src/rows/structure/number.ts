import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/renumbered': {
    title: 'Renumbered',
    inverse: 'changed/renumbered',
    bucket: 'structure', level: 'structure',
    why: 'It carries another number. References that follow it are no change.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 3 "Price" Buyer must pay Supplier USD 2 million.` },
  },
};
