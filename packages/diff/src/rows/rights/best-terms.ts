import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must give Buyer terms no less favourable than any third party.' };
const more: ChangeExample = {
  before: 'Supplier must give Buyer terms no less favourable than Agent.',
  after: 'Supplier must give Buyer terms no less favourable than any third party.',
};
const another: ChangeExample = {
  before: 'Supplier must give Buyer terms no less favourable than Agent.',
  after: 'Supplier must give Buyer terms no less favourable than Auditor.',
};

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
  'changed/wider': {
    title: 'The best terms are measured by more',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'The more others count, the more deals must be matched.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: more,
  },
  'changed/narrower': {
    title: 'The best terms are measured by fewer',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'The fewer others count, the fewer deals must be matched.',
    forWhom: 'It favours the one who is bound, and burdens those to whom it is owed.',
    example: reversed(more),
  },
  'changed/other': {
    title: 'The best terms are measured by others',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Other deals must be matched than before.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
};
