import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Agent is a Subsidiary of Buyer.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A status',
    inverse: 'removed/unset',
    bucket: 'structure', level: 'structure',
    why: 'What hangs on this status elsewhere now has it to hang on.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No status any more',
    inverse: 'added/set',
    bucket: 'structure', level: 'structure',
    why: 'What hangs on this status elsewhere has nothing to hang on.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another status',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'What hangs on this status elsewhere changes with it.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Agent is a Subsidiary of Buyer.', after: 'Agent is a Subsidiary of Supplier.' },
  },
};
