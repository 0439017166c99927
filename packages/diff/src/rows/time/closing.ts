import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. Acceptance takes place within 10 business days of Insolvency.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A time for the closing',
    inverse: 'removed/unset',
    bucket: 'time', level: 'economic',
    why: 'It is now said when it takes place.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No time for the closing',
    inverse: 'added/set',
    bucket: 'time', level: 'economic',
    why: 'It is no longer said when it takes place.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another time for the closing',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'It takes place at another time, or on other conditions.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Acceptance takes place within 10 business days of Insolvency.', after: 'Acceptance takes place within 20 business days of Insolvency.' },
  },
};
