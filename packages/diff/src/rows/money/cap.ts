import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must pay Supplier 20% of Revenue, capped at USD 38 million in total.', after: 'Buyer must pay Supplier 20% of Revenue, capped at USD 50 million in total.' };
const addedCapped: ChangeExample = { before: 'Buyer must pay Supplier 20% of Revenue.', after: 'Buyer must pay Supplier 20% of Revenue, capped at USD 38 million in total.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher cap',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'More can fall due before the cap stops it.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower cap',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'Less can fall due before the cap stops it.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'added/capped': {
    title: 'A cap on what can be owed',
    inverse: 'removed/uncapped',
    bucket: 'money', level: 'economic',
    why: 'There is now a most that can fall due.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: addedCapped,
  },
  'removed/uncapped': {
    title: 'No cap any more',
    inverse: 'added/capped',
    bucket: 'money', level: 'economic',
    why: 'What can fall due has no limit any more.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: reversed(addedCapped),
  },
  'changed/other': {
    title: 'A cap counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'The cap is of another sort: of each period or in total, of another sum, in another currency.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier 20% of Revenue, capped at USD 38 million.', after: 'Buyer must pay Supplier 20% of Revenue, capped at USD 38 million in total.' },
  },
};
