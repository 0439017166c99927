import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedOn: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. This agreement renews for successive terms of 1 year.' };
const changedLonger: ChangeExample = { before: 'This agreement renews for successive terms of 1 year.', after: 'This agreement renews for successive terms of 2 years.' };

export const rows: ChangeRows = {
  'added/on': {
    title: 'The agreement now renews',
    inverse: 'removed/off',
    bucket: 'time', level: 'economic',
    why: 'It runs on unless somebody speaks up: note the last day for notice.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedOn,
  },
  'removed/off': {
    title: 'The agreement no longer renews',
    inverse: 'added/on',
    bucket: 'time', level: 'economic',
    why: 'It ends with its term unless the parties agree otherwise.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedOn),
  },
  'changed/longer': {
    title: 'A longer further term',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'economic',
    why: 'Who misses the day for notice is bound for longer.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter further term',
    inverse: 'changed/longer',
    bucket: 'time', level: 'economic',
    why: 'Who misses the day for notice is bound for less long.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(changedLonger),
  },
  'changed/other': {
    title: 'A renewal on other terms',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'What stops the renewal, or how its term is measured, is another.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'This agreement renews for successive terms of 1 year unless Insolvency.', after: 'This agreement renews for successive terms of 1 year unless Acceptance.' },
  },
};
