import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'OpenAI must launch Frontier first on Azure, 30 days before any other cloud.', after: 'OpenAI must launch Frontier first on Azure, 90 days before any other cloud.', between: 'Microsoft and OpenAI' };
const addedSet: ChangeExample = { before: 'OpenAI must launch Frontier first on Azure.', after: 'OpenAI must launch Frontier first on Azure, 90 days before any other cloud.', between: 'Microsoft and OpenAI' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer head start',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'rights',
    why: 'Others wait longer.',
    forWhom: 'It burdens the one who must wait, and favours the one who comes first.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter head start',
    inverse: 'changed/longer',
    bucket: 'time', level: 'rights',
    why: 'Others wait less long.',
    forWhom: 'It favours the one who must wait, and burdens the one who comes first.',
    example: reversed(changedLonger),
  },
  'added/set': {
    title: 'A head start where there was none',
    inverse: 'removed/unset',
    bucket: 'time', level: 'rights',
    why: 'First now means first by a fixed length of time.',
    forWhom: 'It burdens the one who must wait, and favours the one who comes first.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No head start any more',
    inverse: 'added/set',
    bucket: 'time', level: 'rights',
    why: 'First may now mean first by a day, or on the same day.',
    forWhom: 'It favours the one who must wait, and burdens the one who comes first.',
    example: reversed(addedSet),
  },
};
