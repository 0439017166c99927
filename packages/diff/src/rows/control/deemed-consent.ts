import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. Consent is deemed given if Buyer does not object within 10 business days of notice.' };

export const rows: ChangeRows = {
  'added/set': {
    title: 'A deemed consent',
    inverse: 'removed/unset',
    bucket: 'control', level: 'rights',
    why: 'Silence now counts as consent.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No deemed consent any more',
    inverse: 'added/set',
    bucket: 'control', level: 'rights',
    why: 'Silence no longer counts as consent.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'Another deemed consent',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'Silence counts as consent on other terms.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Consent is deemed given if Buyer does not object within 10 business days of notice.', after: 'Consent is deemed given if Buyer does not object within 20 business days of notice.' },
  },
};
