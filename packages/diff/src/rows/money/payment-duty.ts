import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Buyer must pay Supplier USD 5 million.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A duty to pay or buy is new',
    inverse: 'removed/gone',
    bucket: 'money', level: 'economic',
    why: 'Money now flows that did not.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A duty to pay or buy is gone',
    inverse: 'added/new',
    bucket: 'money', level: 'economic',
    why: 'Money that flowed no longer does.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(fresh),
  },
};
