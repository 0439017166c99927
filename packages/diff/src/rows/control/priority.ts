import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedYields: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets subject to clause 2.
clause 2 "Price" Buyer must pay Supplier USD 2 million.` };
const addedPrevails: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets notwithstanding clause 2.
clause 2 "Price" Buyer must pay Supplier USD 2 million.` };

export const rows: ChangeRows = {
  'added/yields': {
    title: 'It now yields',
    inverse: 'removed/yields',
    bucket: 'control', level: 'rights',
    why: 'Where the other text says otherwise, this one gives way.',
    forWhom: 'It weakens a duty, which favours the one who is bound; of a right the other way round.',
    example: addedYields,
  },
  'removed/yields': {
    title: 'It no longer yields',
    inverse: 'added/yields',
    bucket: 'control', level: 'rights',
    why: 'This one holds even where the other text says otherwise.',
    forWhom: 'It strengthens a duty, which burdens the one who is bound; of a right the other way round.',
    example: reversed(addedYields),
  },
  'added/prevails': {
    title: 'It now prevails',
    inverse: 'removed/prevails',
    bucket: 'control', level: 'rights',
    why: 'This one holds even where the other text says otherwise.',
    forWhom: 'It strengthens a duty, which burdens the one who is bound; of a right the other way round.',
    example: addedPrevails,
  },
  'removed/prevails': {
    title: 'It no longer prevails',
    inverse: 'added/prevails',
    bucket: 'control', level: 'rights',
    why: 'Where the other text says otherwise, nothing says which holds.',
    forWhom: 'It weakens a duty, which favours the one who is bound; of a right the other way round.',
    example: reversed(addedPrevails),
  },
  'changed/other': {
    title: 'It yields to, or prevails over, something else',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Another text decides, or is overruled.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets subject to clause 2.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Audit" Buyer may audit Revenue.`, after: `clause 1 "Sales" Supplier must sell Widgets subject to clause 3.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "Audit" Buyer may audit Revenue.` },
  },
};
