import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: '', after: 'Supplier must not compete with Buyer.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A ban on competing or soliciting is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'A party gives up part of its trade. Such bans are void in many places beyond a reasonable field, place and time.',
    forWhom: 'It burdens the one who may not, and favours those whom it protects.',
    example: fresh,
  },
  'removed/gone': {
    title: 'A ban on competing or soliciting is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'A party may compete, or hire and solicit, again.',
    forWhom: 'It favours the one who might not, and burdens those whom it protected.',
    example: reversed(fresh),
  },
};
