import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const wider: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Widgets and Gadgets.' };
const limited: ChangeExample = { before: 'Supplier must not compete.', after: 'Supplier must not compete with Agent.' };
const another: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier may sell Gadgets.' };

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'It reaches more things',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'A class of things reaches whatever falls under it later, so one word more or less can move a whole business.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: wider,
  },
  'changed/narrower': {
    title: 'It reaches fewer things',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'A class of things reaches whatever falls under it later, so one word more or less can move a whole business.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(wider),
  },
  'changed/other': {
    title: 'It speaks of other things',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'A class of things reaches whatever falls under it later, so one word more or less can move a whole business. Neither holds the other: something is newly in, and something is out.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
  'added/narrower': {
    title: 'It now names its things',
    inverse: 'removed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of what is done to which things, it holds for all of them. Now it holds for some.',
    forWhom: 'In a permission or a ban it reaches less far. A duty that left the choice to the one who is bound now takes it away, which burdens that party.',
    example: limited,
  },
  'removed/wider': {
    title: 'It no longer names its things',
    inverse: 'added/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of what is done to which things, it holds for all of them.',
    forWhom: 'In a permission or a ban it reaches further. In a duty it may leave the choice to the one who is bound, which favours that party.',
    example: reversed(limited),
  },
};
