import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'This agreement renews for successive terms of 1 year unless either party gives 30 days notice.', after: 'This agreement renews for successive terms of 1 year unless either party gives 60 days notice.' };
const addedStoppable: ChangeExample = { before: 'This agreement renews for successive terms of 1 year.', after: 'This agreement renews for successive terms of 1 year unless either party gives 30 days notice.' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'Longer notice against renewal',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'economic',
    why: 'The last day for notice is earlier.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'Shorter notice against renewal',
    inverse: 'changed/longer',
    bucket: 'time', level: 'economic',
    why: 'The last day for notice is later.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(changedLonger),
  },
  'added/stoppable': {
    title: 'Notice can now stop the renewal',
    inverse: 'removed/unstoppable',
    bucket: 'time', level: 'economic',
    why: 'A party can now stop the renewal by saying so in time.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedStoppable,
  },
  'removed/unstoppable': {
    title: 'Notice no longer stops the renewal',
    inverse: 'added/stoppable',
    bucket: 'time', level: 'economic',
    why: 'Nothing that a party says stops the renewal.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedStoppable),
  },
};
