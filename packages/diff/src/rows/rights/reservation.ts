import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const launch: ChangeExample = { before: 'Supplier must launch Widgets only on Azure.', after: 'Supplier must launch Widgets first on Azure.' };
const right: ChangeExample = { before: 'Supplier must sell Widgets only to Buyer.', after: 'Buyer has a right of first refusal to purchase Widgets.' };

export const rows: ChangeRows = {
  'changed/exclusivity-to-first-launch': {
    title: 'An exclusivity became a first launch',
    inverse: 'changed/first-launch-to-exclusivity',
    bucket: 'rights', level: 'rights',
    why: 'What was kept for one alone now only comes to it first: after that it may go anywhere.',
    forWhom: 'It favours the one who is bound, and burdens the one for whom it was kept.',
    example: launch,
  },
  'changed/first-launch-to-exclusivity': {
    title: 'A first launch became an exclusivity',
    inverse: 'changed/exclusivity-to-first-launch',
    bucket: 'rights', level: 'rights',
    why: 'What had only to come first to one is now kept for it alone.',
    forWhom: 'It burdens the one who is bound, and favours the one for whom it is kept.',
    example: reversed(launch),
  },
  'changed/exclusivity-to-first-right': {
    title: 'An exclusivity became a first right',
    inverse: 'changed/first-right-to-exclusivity',
    bucket: 'rights', level: 'rights',
    why: 'What was kept for one alone may go to others, once the one has passed.',
    forWhom: 'It favours the one who is bound, and burdens the one for whom it was kept.',
    example: right,
  },
  'changed/first-right-to-exclusivity': {
    title: 'A first right became an exclusivity',
    inverse: 'changed/exclusivity-to-first-right',
    bucket: 'rights', level: 'rights',
    why: 'What might go to others once the holder had passed is now kept for it alone.',
    forWhom: 'It burdens the one who is bound, and favours the one for whom it is kept.',
    example: reversed(right),
  },
};
