import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must support Widgets.', after: 'Supplier must support Widgets. Availability must be at least 99.9% each month.' };
const changedHigher: ChangeExample = { before: 'Availability must be at least 99.5% each month.', after: 'Availability must be at least 99.9% each month.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A service level',
    inverse: 'removed/unset',
    bucket: 'risk', level: 'economic',
    why: 'Less than this is now a breach.',
    forWhom: 'It is uncertain for both: nobody can say without more. The sentence does not say who answers for it.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No service level any more',
    inverse: 'added/set',
    bucket: 'risk', level: 'economic',
    why: 'Nothing says any more what is enough.',
    forWhom: 'It is uncertain for both: nobody can say without more. The sentence did not say who answered for it.',
    example: reversed(addedSet),
  },
  'changed/higher': {
    title: 'A higher service level',
    inverse: 'changed/lower',
    bucket: 'risk', level: 'economic',
    why: 'What was enough is not any more.',
    forWhom: 'It is uncertain for both: nobody can say without more. The sentence does not say who answers for it.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower service level',
    inverse: 'changed/higher',
    bucket: 'risk', level: 'economic',
    why: 'What was not enough now is.',
    forWhom: 'It is uncertain for both: nobody can say without more. The sentence does not say who answers for it.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'A service level on other terms',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'It is measured over other periods, of something else, or with other exceptions.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Availability must be at least 99.9% each month.', after: 'Availability must be at least 99.9% each year.' },
  },
};
