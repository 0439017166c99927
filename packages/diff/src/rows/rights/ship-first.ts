import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must launch Widgets first on Azure.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A first launch is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'A product must come to one cloud before all others.',
    forWhom: 'It favours the one for whose cloud it is, and burdens the one who launches.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A first launch is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'A product may come to any cloud first.',
    forWhom: 'It favours the one who launches, and burdens the one for whose cloud it was.',
    example: reversed(fresh),
  },
};
