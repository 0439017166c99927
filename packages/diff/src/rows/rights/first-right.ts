import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Buyer has a right of first refusal to purchase Widgets.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A first right is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'Before dealing with others, a party must come to the holder.',
    forWhom: 'It favours the holder, and burdens the one who must come to it.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A first right is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'A party may deal with others without coming to the holder first.',
    forWhom: 'It burdens the one who held it, and favours the one who had to come to it.',
    example: reversed(fresh),
  },
};
