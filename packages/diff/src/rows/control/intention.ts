import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Supplier intends to sell Widgets.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A stated intention',
    inverse: 'removed/unset',
    bucket: 'structure', level: 'structure',
    why: 'It binds nobody by itself, and colours how the rest is read.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No stated intention any more',
    inverse: 'added/set',
    bucket: 'structure', level: 'structure',
    why: 'It bound nobody by itself, and coloured how the rest was read.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another stated intention',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'It binds nobody by itself, and colours how the rest is read.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Supplier intends to sell Widgets.', after: 'Supplier intends to sell Gadgets.' },
  },
};
