import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. This agreement is governed by the law of France.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A governing law',
    inverse: 'removed/unset',
    bucket: 'control', level: 'rights',
    why: 'One law now decides what every word means.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No governing law any more',
    inverse: 'added/set',
    bucket: 'control', level: 'rights',
    why: 'Courts must find out which law applies.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another governing law',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Another law decides what every word means, and what may be agreed at all.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'This agreement is governed by the law of France.', after: 'This agreement is governed by the law of Japan.' },
  },
};
