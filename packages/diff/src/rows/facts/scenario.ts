import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedAsked: ChangeExample = { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
scenario "Early sale"
  on 2026-02-01 Supplier sells Widgets.
  expect required by clause 1 of EA.` };

export const rows: ChangeRows = {
  'added/asked': {
    title: 'A new question',
    inverse: 'removed/no-longer-asked',
    bucket: 'structure', level: 'structure',
    why: 'A scenario asks the agreement a question; it binds nobody.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedAsked,
  },
  'removed/no-longer-asked': {
    title: 'A question no longer asked',
    inverse: 'added/asked',
    bucket: 'structure', level: 'structure',
    why: 'A scenario asked the agreement a question; it bound nobody.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedAsked),
  },
  'changed/other': {
    title: 'Another question, or another answer',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'What is asked, or what is expected, is another.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
scenario "Early sale"
  on 2026-02-01 Supplier sells Widgets.
  expect required by clause 1 of EA.`, after: `use "example.deal".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Sales"
  Supplier must sell Widgets.
scenario "Early sale"
  on 2026-03-01 Supplier sells Widgets.
  expect required by clause 1 of EA.` },
  },
};
