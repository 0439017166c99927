import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Disputes are resolved by arbitration under "ICC Rules" in France.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A forum',
    inverse: 'removed/unset',
    bucket: 'control', level: 'rights',
    why: 'It is now said who decides disputes.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No forum any more',
    inverse: 'added/set',
    bucket: 'control', level: 'rights',
    why: 'It is no longer said who decides disputes.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another forum',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Someone else decides, under other rules, at other cost.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Disputes are resolved by arbitration under "ICC Rules" in France.', after: 'Disputes are resolved by arbitration under "LCIA Rules" in France.' },
  },
};
