import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must insure Software.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A duty to insure is new',
    inverse: 'removed/gone',
    bucket: 'risk', level: 'economic',
    why: 'Somebody else stands behind a promise to pay.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A duty to insure is gone',
    inverse: 'added/new',
    bucket: 'risk', level: 'economic',
    why: 'Nobody else stands behind a promise to pay any more.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(fresh),
  },
};
