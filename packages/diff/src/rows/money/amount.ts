import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 3 million.' };
const addedSet: ChangeExample = { before: 'Supplier must invest in Buyer.', after: 'Supplier must invest USD 5 million in Buyer.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'An higher amount',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'A higher figure is more to give.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'An lower amount',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'A lower figure is less to give.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'An amount counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another currency, unit or term stands where the figure stood; the two cannot be told apart by size alone.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier EUR 2 million.' },
  },
  'added/set': {
    title: 'An amount where there was none',
    inverse: 'removed/unset',
    bucket: 'money', level: 'economic',
    why: 'How much is owed is now fixed by a figure.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No amount any more',
    inverse: 'added/set',
    bucket: 'money', level: 'economic',
    why: 'No figure says any more how much is owed.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedSet),
  },
};
