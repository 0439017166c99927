import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedInside: ChangeExample = { before: `cloud "Azure West".
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets on Azure West.`, after: `cloud "Azure West", part of Azure.
agreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.
clause 1 "Sales"
  Supplier must sell Widgets on Azure West.` };

export const rows: ChangeRows = {
  'added/inside': {
    title: 'A place inside another',
    inverse: 'removed/outside',
    bucket: 'rights', level: 'rights',
    why: 'What is said of the whole now holds for the part.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: addedInside,
  },
  'removed/outside': {
    title: 'A place no longer inside another',
    inverse: 'added/inside',
    bucket: 'rights', level: 'rights',
    why: 'What is said of the whole no longer holds for the part.',
    forWhom: 'It is uncertain for the parties of every agreement that it reaches: whether it helps or hurts depends on what is said of the term there.',
    example: reversed(addedInside),
  },
};
