import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Widgets if Acceptance.' };
const more: ChangeExample = { before: 'Supplier may sell Widgets if Acceptance.', after: 'Supplier may sell Widgets if Acceptance and Insolvency.' };
const another: ChangeExample = { before: 'Supplier may sell Widgets if Acceptance.', after: 'Supplier may sell Widgets if Insolvency.' };

export const rows: ChangeRows = {
  'added/stricter': {
    title: 'It now hangs on a condition',
    inverse: 'removed/looser',
    bucket: 'control', level: 'rights',
    why: 'Whoever decides whether the condition is met decides whether the clause speaks at all.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: fresh,
  },
  'removed/looser': {
    title: 'It no longer hangs on a condition',
    inverse: 'added/stricter',
    bucket: 'control', level: 'rights',
    why: 'It speaks always now.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(fresh),
  },
  'changed/stricter': {
    title: 'A condition asks for more',
    inverse: 'changed/looser',
    bucket: 'control', level: 'rights',
    why: 'It speaks less often than it did.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: more,
  },
  'changed/looser': {
    title: 'A condition asks for less',
    inverse: 'changed/stricter',
    bucket: 'control', level: 'rights',
    why: 'It speaks more often than it did.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(more),
  },
  'changed/other': {
    title: 'It hangs on another condition',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Somebody else may decide whether it is met, and on other grounds.',
    forWhom: 'Whom it favours hangs on what happens, and nobody has decided that. It is uncertain for all whom it concerns.',
    example: another,
  },
};
