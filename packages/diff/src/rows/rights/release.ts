import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier need not deliver Widgets.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A release is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'Somebody is free to leave undone what others might expect.',
    forWhom: 'It favours the one who holds it, and burdens the other side.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A release is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'Nobody is any longer expressly free to leave it undone.',
    forWhom: 'It burdens the one who held it, and favours the other side.',
    example: reversed(fresh),
  },
};
