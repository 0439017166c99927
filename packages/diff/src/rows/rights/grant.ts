import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier grants Buyer a licence to Software.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A grant is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'A party lets another use what is its own.',
    forWhom: 'It favours the holder, and burdens the grantor.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A grant is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'A party no longer lets another use what is its own.',
    forWhom: 'It burdens the one who held it, and favours the grantor.',
    example: reversed(fresh),
  },
};
