import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const another: ChangeExample = { before: 'Supplier must deliver Widgets.', after: 'Buyer must deliver Widgets.' };
const more: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Buyer and Supplier must not sell Widgets.' };

export const rows: ChangeRows = {
  'changed/other': {
    title: 'Another party is bound, or free',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'A promise is worth what the one who made it is worth.',
    forWhom: 'Of a duty or ban, it favours the one who was bound, and burdens the one who is. Of a right, the other way round.',
    example: another,
  },
  'added/more': {
    title: 'More parties are bound, or free',
    inverse: 'removed/fewer',
    bucket: 'rights', level: 'rights',
    why: 'A promise of two binds both.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: more,
  },
  'removed/fewer': {
    title: 'Fewer parties are bound, or free',
    inverse: 'added/more',
    bucket: 'rights', level: 'rights',
    why: 'A promise of one does not bind the other.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(more),
  },
};
