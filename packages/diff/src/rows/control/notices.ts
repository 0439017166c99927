import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Notice is given in writing to "legal@example.com" and is effective 2 business days after sending.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A way to give notice',
    inverse: 'removed/unset',
    bucket: 'structure', level: 'structure',
    why: 'It is now said how notice is given.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No way to give notice any more',
    inverse: 'added/set',
    bucket: 'structure', level: 'structure',
    why: 'It is no longer said how notice is given.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another way to give notice',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'Notices to the old address, or counted from the old day, no longer do.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Notice is given in writing to "legal@example.com" and is effective 2 business days after sending.', after: 'Notice is given in writing to "law@example.com" and is effective 2 business days after sending.' },
  },
};
