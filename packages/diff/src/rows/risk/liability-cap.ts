import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Liability of Supplier is capped at USD 5 million.', after: 'Liability of Supplier is capped at USD 10 million.' };
const changedCapped: ChangeExample = { before: 'Liability of Supplier is uncapped.', after: 'Liability of Supplier is capped at USD 5 million.' };
const addedCapped: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. Liability of Supplier is capped at USD 5 million.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher cap on liability',
    inverse: 'changed/lower',
    bucket: 'risk', level: 'economic',
    why: 'More of a loss can be recovered.',
    forWhom: 'It burdens the one who is liable, and favours the one who is harmed.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower cap on liability',
    inverse: 'changed/higher',
    bucket: 'risk', level: 'economic',
    why: 'Less of a loss can be recovered.',
    forWhom: 'It favours the one who is liable, and burdens the one who is harmed.',
    example: reversed(changedHigher),
  },
  'changed/capped': {
    title: 'Uncapped liability became capped',
    inverse: 'changed/uncapped',
    bucket: 'risk', level: 'economic',
    why: 'There is now a most that can be recovered.',
    forWhom: 'It favours the one who is liable, and burdens the one who is harmed.',
    example: changedCapped,
  },
  'changed/uncapped': {
    title: 'Capped liability became uncapped',
    inverse: 'changed/capped',
    bucket: 'risk', level: 'economic',
    why: 'There is no longer a most that can be recovered.',
    forWhom: 'It burdens the one who is liable, and favours the one who is harmed.',
    example: reversed(changedCapped),
  },
  'added/capped': {
    title: 'A cap on liability where there was none',
    inverse: 'removed/uncapped',
    bucket: 'risk', level: 'economic',
    why: 'There is now a most that can be recovered.',
    forWhom: 'It favours the one who is liable, and burdens the one who is harmed.',
    example: addedCapped,
  },
  'removed/uncapped': {
    title: 'No cap on liability any more',
    inverse: 'added/capped',
    bucket: 'risk', level: 'economic',
    why: 'Liability is without limit, as far as the law does not limit it.',
    forWhom: 'It burdens the one who is liable, and favours the one who is harmed.',
    example: reversed(addedCapped),
  },
  'changed/other': {
    title: 'A cap on liability counted otherwise',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Another currency or another measure stands where the cap stood.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Liability of Supplier is capped at USD 5 million.', after: 'Liability of Supplier is capped at EUR 5 million.' },
  },
};
