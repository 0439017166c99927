import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must indemnify Buyer for Insolvency.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'An indemnity is new',
    inverse: 'removed/gone',
    bucket: 'risk', level: 'economic',
    why: 'A loss is moved from one party to another.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: fresh,
  },
  'removed/gone': {
    title: 'An indemnity is gone',
    inverse: 'added/new',
    bucket: 'risk', level: 'economic',
    why: 'A loss stays where it falls.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(fresh),
  },
};
