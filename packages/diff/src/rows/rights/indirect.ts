import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const on: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier must not directly or indirectly sell Widgets.' };

export const rows: ChangeRows = {
  'added/on': {
    title: 'What is done through others is reached as well',
    inverse: 'removed/off',
    bucket: 'rights', level: 'rights',
    why: 'A ban reaches what a party lets others do only where it says “directly or indirectly”.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: on,
  },
  'removed/off': {
    title: 'What is done through others is no longer reached',
    inverse: 'added/on',
    bucket: 'rights', level: 'rights',
    why: 'A ban reaches what a party lets others do only where it says “directly or indirectly”.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(on),
  },
};
