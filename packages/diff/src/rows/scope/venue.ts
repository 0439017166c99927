import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const wider: ChangeExample = { before: 'Supplier may sell Widgets on Azure.', after: 'Supplier may sell Widgets on Azure and AWS.' };
const limited: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Widgets on Azure.' };
const another: ChangeExample = { before: 'Supplier may sell Widgets on Azure.', after: 'Supplier may sell Widgets on AWS.' };

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'It reaches more clouds',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Where a thing may be offered decides who can earn by it.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: wider,
  },
  'changed/narrower': {
    title: 'It reaches fewer clouds',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Where a thing may be offered decides who can earn by it.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(wider),
  },
  'changed/other': {
    title: 'It speaks of other clouds',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Where a thing may be offered decides who can earn by it. Neither holds the other: something is newly in, and something is out.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
  'added/narrower': {
    title: 'It is now limited to some clouds',
    inverse: 'removed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of clouds, it holds for all of them. Now it holds for some.',
    forWhom: 'In a permission or a ban it reaches less far. A duty that left the choice to the one who is bound now takes it away, which burdens that party.',
    example: limited,
  },
  'removed/wider': {
    title: 'It is no longer limited to some clouds',
    inverse: 'added/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of clouds, it holds for all of them.',
    forWhom: 'In a permission or a ban it reaches further. In a duty it may leave the choice to the one who is bound, which favours that party.',
    example: reversed(limited),
  },
};
