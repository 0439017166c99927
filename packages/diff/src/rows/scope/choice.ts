import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const each: ChangeExample = { before: 'Supplier must deliver Widgets and Gadgets.', after: 'Supplier must deliver Widgets or Gadgets.' };

export const rows: ChangeRows = {
  'changed/each-to-some': {
    title: 'Each became one of them',
    inverse: 'changed/some-to-each',
    bucket: 'rights', level: 'rights',
    why: 'What was owed for each is now owed for one that the other side chooses: one small word, and most of the promise.',
    forWhom: 'It favours the one who is bound, and burdens those to whom it is owed.',
    example: each,
  },
  'changed/some-to-each': {
    title: 'One of them became each',
    inverse: 'changed/each-to-some',
    bucket: 'rights', level: 'rights',
    why: 'What was owed for one is now owed for each.',
    forWhom: 'It burdens the one who is bound, and favours those to whom it is owed.',
    example: reversed(each),
  },
};
