import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const more: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier must not sell or license Widgets.' };
const another: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier must not license Widgets.' };

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'It reaches more acts',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Each verb counts: what is not named is neither owed nor allowed nor forbidden.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: more,
  },
  'changed/narrower': {
    title: 'It reaches fewer acts',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Each verb counts: what is not named is neither owed nor allowed nor forbidden.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(more),
  },
  'changed/other': {
    title: 'It speaks of another act',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Another verb is another promise.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
};
