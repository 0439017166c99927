import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const mayMust: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier must sell Widgets.' };
const mayMustNot: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier must not sell Widgets.' };
const mustMustNot: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must not sell Widgets.' };
const mustNeedNot: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier need not sell Widgets.' };
const mayNeedNot: ChangeExample = { before: 'Supplier may sell Widgets.', after: 'Supplier need not sell Widgets.' };
const mustNotNeedNot: ChangeExample = { before: 'Supplier must not sell Widgets.', after: 'Supplier need not sell Widgets.' };

export const rows: ChangeRows = {
  'changed/may-to-must': {
    title: '“May” became “must”',
    inverse: 'changed/must-to-may',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It burdens the one who was free to choose, and favours those to whom it is now owed.',
    example: mayMust,
  },
  'changed/must-to-may': {
    title: '“Must” became “may”',
    inverse: 'changed/may-to-must',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: reversed(mayMust),
  },
  'changed/may-to-must-not': {
    title: '“May” became “must not”',
    inverse: 'changed/must-not-to-may',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It burdens the one who might, and favours those whom the ban protects.',
    example: mayMustNot,
  },
  'changed/must-not-to-may': {
    title: '“Must not” became “may”',
    inverse: 'changed/may-to-must-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It favours the one who might not, and burdens those whom the ban protected.',
    example: reversed(mayMustNot),
  },
  'changed/must-to-must-not': {
    title: '“Must” became “must not”',
    inverse: 'changed/must-not-to-must',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'The duty is gone and a ban has come: uncertain for all whom it concerns.',
    example: mustMustNot,
  },
  'changed/must-not-to-must': {
    title: '“Must not” became “must”',
    inverse: 'changed/must-to-must-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'The ban is gone and a duty has come: uncertain for all whom it concerns.',
    example: reversed(mustMustNot),
  },
  'changed/must-to-need-not': {
    title: '“Must” became “need not”',
    inverse: 'changed/need-not-to-must',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It favours the one who was bound, and burdens those to whom it was owed.',
    example: mustNeedNot,
  },
  'changed/need-not-to-must': {
    title: '“Need not” became “must”',
    inverse: 'changed/must-to-need-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It burdens the one who was excused, and favours those to whom it is now owed.',
    example: reversed(mustNeedNot),
  },
  'changed/may-to-need-not': {
    title: '“May” became “need not”',
    inverse: 'changed/need-not-to-may',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'A right to act became a freedom not to: uncertain for all whom it concerns.',
    example: mayNeedNot,
  },
  'changed/need-not-to-may': {
    title: '“Need not” became “may”',
    inverse: 'changed/may-to-need-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'A freedom not to act became a right to: uncertain for all whom it concerns.',
    example: reversed(mayNeedNot),
  },
  'changed/must-not-to-need-not': {
    title: '“Must not” became “need not”',
    inverse: 'changed/need-not-to-must-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It favours the one who might not, and burdens those whom the ban protected.',
    example: mustNotNeedNot,
  },
  'changed/need-not-to-must-not': {
    title: '“Need not” became “must not”',
    inverse: 'changed/must-not-to-need-not',
    bucket: 'rights', level: 'rights',
    why: 'One word says whether a party is free, bound, forbidden or excused.',
    forWhom: 'It burdens the one who was free, and favours those whom the ban protects.',
    example: reversed(mustNotNeedNot),
  },
};
