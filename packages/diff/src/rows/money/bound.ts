import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedTighter: ChangeExample = { before: 'Buyer must pay Supplier at most USD 2 million.', after: 'Buyer must pay Supplier USD 2 million.' };

export const rows: ChangeRows = {
  'changed/tighter': {
    title: 'Less is no longer enough',
    inverse: 'changed/looser',
    bucket: 'money', level: 'economic',
    why: 'What was a most is now what must be given, or at least that.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedTighter,
  },
  'changed/looser': {
    title: 'Less is now enough',
    inverse: 'changed/tighter',
    bucket: 'money', level: 'economic',
    why: 'What had to be given is now a most: less will do.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedTighter),
  },
  'changed/other': {
    title: 'A figure became a floor, or a floor a figure',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'At least as much is owed either way; whether more may be asked or given is another matter.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier at least USD 2 million.' },
  },
};
