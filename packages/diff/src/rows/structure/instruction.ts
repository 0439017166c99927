import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedNew: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
amendment "First Amendment" ("A1") to EA dated 2026-02-01 effective 2026-02-01.
`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
amendment "First Amendment" ("A1") to EA dated 2026-02-01 effective 2026-02-01.
in clause 1 replace "Widgets" with "Gadgets".` };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A new instruction',
    inverse: 'removed/gone',
    bucket: 'structure', level: 'rights',
    why: 'An amendment changes something more. Compare the agreement as of two dates to see what that comes to.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedNew,
  },
  'removed/gone': {
    title: 'An instruction that is gone',
    inverse: 'added/new',
    bucket: 'structure', level: 'rights',
    why: 'An amendment changes something less. Compare the agreement as of two dates to see what that comes to.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedNew),
  },
  'changed/other': {
    title: 'Another instruction',
    inverse: 'changed/other',
    bucket: 'structure', level: 'rights',
    why: 'An amendment changes the same thing otherwise. Compare the agreement as of two dates to see what that comes to.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
amendment "First Amendment" ("A1") to EA dated 2026-02-01 effective 2026-02-01.
in clause 1 replace "Widgets" with "Gadgets".`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
amendment "First Amendment" ("A1") to EA dated 2026-02-01 effective 2026-02-01.
in clause 1 replace "Widgets" with "Software".` },
  },
};
