import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must purchase at least USD 100 million of Widgets.', after: 'Buyer must purchase at least USD 150 million of Widgets.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher commitment',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'More must be bought whether it is needed or not.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower commitment',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'Less must be bought whether it is needed or not.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'A commitment counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another currency or unit stands where the commitment stood; the two cannot be told apart by size alone.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must purchase at least USD 100 million of Widgets.', after: 'Buyer must purchase at least 2,000 units of Widgets.' },
  },
};
