import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Supplier must insure Widgets for at least USD 10 million.', after: 'Supplier must insure Widgets for at least USD 20 million.' };
const addedSet: ChangeExample = { before: 'Supplier must insure Widgets.', after: 'Supplier must insure Widgets for at least USD 10 million.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'More must be insured',
    inverse: 'changed/lower',
    bucket: 'risk', level: 'economic',
    why: 'A higher sum must be insured.',
    forWhom: 'It burdens the one who insures, and favours the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'Less must be insured',
    inverse: 'changed/higher',
    bucket: 'risk', level: 'economic',
    why: 'A lower sum must be insured.',
    forWhom: 'It favours the one who insures, and burdens the other.',
    example: reversed(changedHigher),
  },
  'added/set': {
    title: 'A sum to insure',
    inverse: 'removed/unset',
    bucket: 'risk', level: 'economic',
    why: 'How much must be insured is now fixed.',
    forWhom: 'It burdens the one who insures, and favours the other.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No sum to insure any more',
    inverse: 'added/set',
    bucket: 'risk', level: 'economic',
    why: 'How much must be insured is open.',
    forWhom: 'It favours the one who insures, and burdens the other.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'An insurance counted otherwise',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Another currency or measure stands where the sum stood.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Supplier must insure Widgets for at least USD 10 million.', after: 'Supplier must insure Widgets for at least EUR 10 million.' },
  },
};
