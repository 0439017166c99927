import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const fresh: ChangeExample = { before: 'Supplier may sell Widgets on Azure.', after: 'Supplier may sell Widgets only on Azure.' };
const looser: ChangeExample = { before: 'Supplier must sell Widgets only on Azure.', after: 'Supplier must sell Widgets only on Azure and AWS.' };
const another: ChangeExample = { before: 'Supplier must sell Widgets only on Azure.', after: 'Supplier must sell Widgets only on AWS.' };

export const rows: ChangeRows = {
  'added/new': {
    title: 'An exclusivity is new',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'rights',
    why: 'What is kept to one place, partner or thing is closed to all others.',
    forWhom: 'It favours the one for whom it is kept, and burdens the one who is bound.',
    example: fresh,
  },
  'removed/gone': {
    title: 'An exclusivity is gone',
    inverse: 'added/new',
    bucket: 'rights', level: 'rights',
    why: 'What had been kept to one place, partner or thing is open to all.',
    forWhom: 'It favours the one who was bound, and burdens the one for whom it was kept.',
    example: reversed(fresh),
  },
  'changed/looser': {
    title: 'An exclusivity leaves more free',
    inverse: 'changed/tighter',
    bucket: 'rights', level: 'rights',
    why: 'Beside the one for whom it is kept, others may now be chosen.',
    forWhom: 'It favours the one who is bound, and burdens the one for whom it is kept.',
    example: looser,
  },
  'changed/tighter': {
    title: 'An exclusivity leaves less free',
    inverse: 'changed/looser',
    bucket: 'rights', level: 'rights',
    why: 'Others who might be chosen no longer may.',
    forWhom: 'It burdens the one who is bound, and favours the one for whom it is kept.',
    example: reversed(looser),
  },
  'changed/other': {
    title: 'An exclusivity is for another',
    inverse: 'changed/other',
    bucket: 'rights', level: 'rights',
    why: 'What was kept for one is kept for another.',
    forWhom: 'Nobody can say whom it favours: something was gained and something lost. It is uncertain for all whom it concerns.',
    example: another,
  },
};
