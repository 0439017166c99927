import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedConditional: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. This agreement takes effect upon Acceptance.' };

export const rows: ChangeRows = {
  'added/conditional': {
    title: 'The agreement now waits for something',
    inverse: 'removed/unconditional',
    bucket: 'time', level: 'rights',
    why: 'Until it happens nobody is bound.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedConditional,
  },
  'removed/unconditional': {
    title: 'The agreement no longer waits for anything',
    inverse: 'added/conditional',
    bucket: 'time', level: 'rights',
    why: 'The agreement binds from its date.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedConditional),
  },
  'changed/other': {
    title: 'The agreement waits for something else',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Other events or conditions must come before anybody is bound.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'This agreement takes effect upon Acceptance.', after: 'This agreement takes effect upon Acceptance if Insolvency.' },
  },
};
