import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSaid: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Buyer owns Software.' };

export const rows: ChangeRows = {
  'added/said': {
    title: 'It is now said who owns it',
    inverse: 'removed/unsaid',
    bucket: 'rights', level: 'rights',
    why: 'The owner decides about the thing, and may sue for it.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSaid,
  },
  'removed/unsaid': {
    title: 'It is no longer said who owns it',
    inverse: 'added/said',
    bucket: 'rights', level: 'rights',
    why: 'Who owns it, the law decides.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSaid),
  },
  'changed/other': {
    title: 'Another owner, or of something else',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Another party decides about the thing, and may sue for it.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer owns Software.', after: 'Supplier owns Software.' },
  },
};
