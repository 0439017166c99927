import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier must not sell Widgets except to Government Customers.' };
const dead: ChangeExample = { before: 'Supplier must not sell Widgets in Japan.', after: 'Supplier must not sell Widgets in Japan except in Germany.' };
const wider: ChangeExample = { before: 'Supplier must not sell Widgets except in Japan.', after: 'Supplier must not sell Widgets except in Japan and Germany.' };
const another: ChangeExample = { before: 'Supplier must not sell Widgets except in Japan.', after: 'Supplier must not sell Widgets except in Germany.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A carve-out is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'What is carved out is no longer promised, forbidden or allowed by the clause.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A carve-out is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'What had been carved out is in again: somebody negotiated for it once.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(fresh),
  },
  'added/dead': {
    title: 'A carve-out is new, and takes nothing out',
    inverse: 'removed/dead',
    bucket: 'structure', level: 'structure',
    why: 'The clause does not reach what is carved out, so the carve-out protects nobody, though somebody asked for it.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: dead,
  },
  'removed/dead': {
    title: 'A carve-out that took nothing out is gone',
    inverse: 'added/dead',
    bucket: 'structure', level: 'structure',
    why: 'The clause did not reach what was carved out.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(dead),
  },
  'changed/wider': {
    title: 'A carve-out takes more out',
    inverse: 'changed/narrower',
    bucket: 'rights', level: 'rights',
    why: 'A wider carve-out leaves less of the clause.',
    forWhom: 'In a permission or a right it burdens the holder and favours the other side; in a duty or a ban it favours the one who is bound.',
    example: wider,
  },
  'changed/narrower': {
    title: 'A carve-out takes less out',
    inverse: 'changed/wider',
    bucket: 'rights', level: 'rights',
    why: 'A narrower carve-out leaves more of the clause.',
    forWhom: 'In a permission or a right it favours the holder and burdens the other side; in a duty or a ban it burdens the one who is bound.',
    example: reversed(wider),
  },
  'changed/other': {
    title: 'A carve-out takes other things out',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'Something that was carved out is in again, and something that was in is out.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
};
