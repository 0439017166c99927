import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const wider: ChangeExample = {
  before: 'Supplier may disclose Confidential Information to Auditor.',
  after: 'Supplier may disclose Confidential Information to Auditor and Agent.',
};
const limited: ChangeExample = { before: 'Supplier may disclose Confidential Information.', after: 'Supplier may disclose Confidential Information to Auditor.' };
const another: ChangeExample = {
  before: 'Supplier may disclose Confidential Information to Auditor.',
  after: 'Supplier may disclose Confidential Information to Agent.',
};

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'More may receive',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'To whom something goes is often the whole of what a clause protects.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: wider,
  },
  'changed/narrower': {
    title: 'Fewer may receive',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'To whom something goes is often the whole of what a clause protects.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(wider),
  },
  'changed/other': {
    title: 'Others receive',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'To whom something goes is often the whole of what a clause protects. Neither holds the other: something is newly in, and something is out.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
  'added/narrower': {
    title: 'It now says who receives',
    inverse: 'removed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of who receives, it holds for all of them. Now it holds for some.',
    forWhom: 'In a permission or a ban it reaches less far. A duty that left the choice to the one who is bound now takes it away, which burdens that party.',
    example: limited,
  },
  'removed/wider': {
    title: 'It no longer says who receives',
    inverse: 'added/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of who receives, it holds for all of them.',
    forWhom: 'In a permission or a ban it reaches further. In a duty it may leave the choice to the one who is bound, which favours that party.',
    example: reversed(limited),
  },
};
