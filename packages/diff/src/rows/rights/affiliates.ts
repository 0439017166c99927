import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const on: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier and its affiliates must not sell Widgets.' };

export const rows: ChangeRows = {
  'added/on': {
    title: 'Affiliates are reached as well',
    inverse: 'removed/off',
    bucket: 'rights', level: 'rights',
    why: 'Affiliates are bound, or free, only where a sentence says so; without it a group can do through a sister what the party may not.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: on,
  },
  'removed/off': {
    title: 'Affiliates are no longer reached',
    inverse: 'added/on',
    bucket: 'rights', level: 'rights',
    why: 'Affiliates are bound, or free, only where a sentence says so; without it a group can do through a sister what the party may not.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(on),
  },
};
