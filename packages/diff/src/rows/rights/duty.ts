import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must deliver Widgets.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A duty is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'Somebody now owes what nobody owed.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A duty is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'Nobody owes any more what somebody owed.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(fresh),
  },
};
