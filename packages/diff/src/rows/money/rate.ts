import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must pay Supplier 15% of Revenue each quarter.', after: 'Buyer must pay Supplier 20% of Revenue each quarter.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher rate',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'A higher rate is more to pay of every sum.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower rate',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'A lower rate is less to pay of every sum.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'A rate counted otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another measure stands where the rate stood: a sum, a multiple, a defined term. Work out both at the figures you expect.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier 20% of Revenue.', after: 'Buyer must pay Supplier 2 times Revenue.' },
  },
};
