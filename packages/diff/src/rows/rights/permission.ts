import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier may sell Widgets.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A permission is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'What a contract allows it cannot at the same time forbid.',
    forWhom: 'It favours the one who holds it, and burdens the other side.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A permission is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'What had been allowed is no longer said to be: silence neither allows nor forbids.',
    forWhom: 'It burdens the one who held it, and favours the other side.',
    example: reversed(fresh),
  },
};
