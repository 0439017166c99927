import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must not assign this agreement without consent of Buyer.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A limit on assignment is new',
    inverse: 'removed/gone',
    bucket: 'control', level: 'rights',
    why: 'Nobody need accept another on the other side of the table.',
    forWhom: 'It burdens the one who may not, and favours those whom it protects.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A limit on assignment is gone',
    inverse: 'added/new',
    bucket: 'control', level: 'rights',
    why: 'The other side may pass the agreement on as far as the law lets it.',
    forWhom: 'It favours the one who might not, and burdens those whom it protected.',
    example: reversed(fresh),
  },
};
