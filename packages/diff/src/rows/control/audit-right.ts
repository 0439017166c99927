import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Buyer may audit Software.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A right to audit is new',
    inverse: 'removed/gone',
    bucket: 'control', level: 'rights',
    why: 'A party may look into what it had to believe.',
    forWhom: 'It favours the one who holds it, and burdens the other side.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A right to audit is gone',
    inverse: 'added/new',
    bucket: 'control', level: 'rights',
    why: 'A party must believe what it might look into.',
    forWhom: 'It burdens the one who held it, and favours the other side.',
    example: reversed(fresh),
  },
};
