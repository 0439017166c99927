import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Supplier must deliver 100 units of Widgets.', after: 'Supplier must deliver 200 units of Widgets.' };
const addedSet: ChangeExample = { before: 'Supplier must deliver Widgets.', after: 'Supplier must deliver 100 units of Widgets.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher quantity',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'A higher figure is more to give.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower quantity',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'A lower figure is less to give.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'A quantity counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another currency, unit or term stands where the figure stood; the two cannot be told apart by size alone.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Supplier must deliver 100 units of Widgets.', after: 'Supplier must deliver 100 pallets of Widgets.' },
  },
  'added/set': {
    title: 'A quantity where there was none',
    inverse: 'removed/unset',
    bucket: 'money', level: 'economic',
    why: 'How much is owed is now fixed by a figure.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No quantity any more',
    inverse: 'added/set',
    bucket: 'money', level: 'economic',
    why: 'No figure says any more how much is owed.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedSet),
  },
};
