import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedGiven: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Buyer is entitled to 50% of Revenue.' };

export const rows: ChangeRows = {
  'added/given': {
    title: 'An entitlement',
    inverse: 'removed/gone',
    bucket: 'rights', level: 'economic',
    why: 'The party may now ask for it; who owes it, the sentence does not say.',
    forWhom: 'It favours the one who is entitled, and burdens the others.',
    example: addedGiven,
  },
  'removed/gone': {
    title: 'No entitlement any more',
    inverse: 'added/given',
    bucket: 'rights', level: 'economic',
    why: 'The party may not ask for it any more.',
    forWhom: 'It burdens the one who was entitled, and favours the others.',
    example: reversed(addedGiven),
  },
};
