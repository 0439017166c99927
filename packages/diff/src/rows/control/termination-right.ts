import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Buyer may terminate this agreement for convenience.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A right to terminate is new',
    inverse: 'removed/gone',
    bucket: 'control', level: 'rights',
    why: 'Whoever may end the agreement holds what all its other clauses hang on.',
    forWhom: 'It favours the one who holds it, and burdens the other side.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A right to terminate is gone',
    inverse: 'added/new',
    bucket: 'control', level: 'rights',
    why: 'One way out of the agreement is closed.',
    forWhom: 'It burdens the one who held it, and favours the other side.',
    example: reversed(fresh),
  },
};
