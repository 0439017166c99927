import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Buyer must not use Software above 10,000 seats.', after: 'Buyer must not use Software above 20,000 seats.' };
const addedThreshold: ChangeExample = { before: 'Buyer must not use Software.', after: 'Buyer must not use Software above 10,000 seats.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher threshold',
    inverse: 'changed/lower',
    bucket: 'risk', level: 'rights',
    why: 'More can be done before the ban begins.',
    forWhom: 'It favours the one who is bound, and burdens the other.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower threshold',
    inverse: 'changed/higher',
    bucket: 'risk', level: 'rights',
    why: 'Less can be done before the ban begins.',
    forWhom: 'It burdens the one who is bound, and favours the other.',
    example: reversed(changedHigher),
  },
  'added/threshold': {
    title: 'A threshold under which the act is free',
    inverse: 'removed/threshold',
    bucket: 'risk', level: 'rights',
    why: 'Below the threshold the act is now free.',
    forWhom: 'It favours the one who is bound, and burdens the other.',
    example: addedThreshold,
  },
  'removed/threshold': {
    title: 'No threshold any more',
    inverse: 'added/threshold',
    bucket: 'risk', level: 'rights',
    why: 'The act is now forbidden at any size.',
    forWhom: 'It burdens the one who is bound, and favours the other.',
    example: reversed(addedThreshold),
  },
  'changed/other': {
    title: 'A threshold counted otherwise',
    inverse: 'changed/other',
    bucket: 'risk', level: 'rights',
    why: 'The threshold is measured in something else.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer must not use Software above 10,000 seats.', after: 'Buyer must not use Software above 10,000 users.' },
  },
};
