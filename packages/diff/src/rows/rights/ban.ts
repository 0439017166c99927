import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must not sell Widgets.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A ban is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'Somebody may no longer do what had been free.',
    forWhom: 'It burdens the one who may not, and favours those whom it protects.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A ban is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'What had been forbidden is free, as far as this clause goes.',
    forWhom: 'It favours the one who might not, and burdens those whom it protected.',
    example: reversed(fresh),
  },
};
