import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/retargeted': {
    title: 'A reference leads elsewhere',
    inverse: 'changed/retargeted',
    bucket: 'rights', level: 'rights',
    why: 'The clause that it names is another than it was. A reference that only follows a renumbering is no change; one that stays behind is.',
    forWhom: 'It is uncertain for all parties: what hangs on the reference is another.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Breach" Buyer may audit Revenue if Supplier breaches clause 1.`, after: `clause 2 "Sales" Supplier must sell Widgets.
clause 1 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Breach" Buyer may audit Revenue if Supplier breaches clause 1.`, also: ['structure/number/changed/renumbered', 'structure/number/changed/renumbered'] },
  },
};
