import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const wider: ChangeExample = {
  before: 'purpose "Research".\nagreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.\nclause 1 "Example"\n  Supplier may use Software for Marketing.',
  after: 'purpose "Research".\nagreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.\nclause 1 "Example"\n  Supplier may use Software for Marketing and Research.',
};
const limited: ChangeExample = { before: 'Supplier may use Software.', after: 'Supplier may use Software for Marketing.' };
const another: ChangeExample = {
  before: 'purpose "Research".\nagreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.\nclause 1 "Example"\n  Supplier may use Software for Marketing.',
  after: 'purpose "Research".\nagreement "Example Agreement" ("EA") between Buyer and Supplier dated 2026-01-01 through 2030.\nclause 1 "Example"\n  Supplier may use Software for Research.',
};

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'It reaches more purposes',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'A field of use is the fence of a licence: what lies outside stays with the one who grants it.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: wider,
  },
  'changed/narrower': {
    title: 'It reaches fewer purposes',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'A field of use is the fence of a licence: what lies outside stays with the one who grants it.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: reversed(wider),
  },
  'changed/other': {
    title: 'It speaks of other purposes',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'A field of use is the fence of a licence: what lies outside stays with the one who grants it. Neither holds the other: something is newly in, and something is out.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
  'added/narrower': {
    title: 'It is now limited to some purposes',
    inverse: 'removed/wider',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of purposes, it holds for all of them. Now it holds for some.',
    forWhom: 'In a permission or a ban it reaches less far. A duty that left the choice to the one who is bound now takes it away, which burdens that party.',
    example: limited,
  },
  'removed/wider': {
    title: 'It is no longer limited to some purposes',
    inverse: 'added/narrower',
    bucket: 'rights', level: 'rights',
    why: 'Where a sentence says nothing of purposes, it holds for all of them.',
    forWhom: 'In a permission or a ban it reaches further. In a duty it may leave the choice to the one who is bound, which favours that party.',
    example: reversed(limited),
  },
};
