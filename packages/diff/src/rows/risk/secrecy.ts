import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must not disclose Confidential Information.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A duty of secrecy is new',
    inverse: 'removed/gone',
    bucket: 'risk', level: 'rights',
    why: 'What is not promised to be kept secret may be told.',
    forWhom: 'It burdens the one who may not, and favours those whom it protects.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A duty of secrecy is gone',
    inverse: 'added/new',
    bucket: 'risk', level: 'rights',
    why: 'What had to be kept secret may be told, as far as the law lets it.',
    forWhom: 'It favours the one who might not, and burdens those whom it protected.',
    example: reversed(fresh),
  },
};
