import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must give Buyer terms no less favourable than any third party.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A promise of the best terms is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'Every later deal with others may now have to be matched.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A promise of the best terms is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'Better terms may be given to others without matching them.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(fresh),
  },
};
