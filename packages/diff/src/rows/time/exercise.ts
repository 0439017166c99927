import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'Microsoft has a right of first refusal to host Frontier, exercisable within 30 days of notice.', after: 'Microsoft has a right of first refusal to host Frontier, exercisable within 60 days of notice.', between: 'Microsoft and OpenAI' };
const addedSet: ChangeExample = { before: 'Microsoft has a right of first refusal to host Frontier.', after: 'Microsoft has a right of first refusal to host Frontier, exercisable within 30 days of notice.', between: 'Microsoft and OpenAI' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer time to exercise',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'rights',
    why: 'The holder may think longer; the one who is bound waits.',
    forWhom: 'It favours the one who has the right, and burdens the other.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter time to exercise',
    inverse: 'changed/longer',
    bucket: 'time', level: 'rights',
    why: 'The holder must decide sooner; the one who is bound is free sooner.',
    forWhom: 'It burdens the one who has the right, and favours the other.',
    example: reversed(changedLonger),
  },
  'added/set': {
    title: 'A time to exercise where there was none',
    inverse: 'removed/unset',
    bucket: 'time', level: 'rights',
    why: 'The right lapses if it is not exercised in time.',
    forWhom: 'It burdens the one who has the right, and favours the other.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No time to exercise any more',
    inverse: 'added/set',
    bucket: 'time', level: 'rights',
    why: 'Nothing says when the right lapses.',
    forWhom: 'It favours the one who has the right, and burdens the other.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'A time to exercise measured otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Business days stand where days stood, or the time runs from something else.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Microsoft has a right of first refusal to host Frontier, exercisable within 30 days of notice.', after: 'Microsoft has a right of first refusal to host Frontier, exercisable within 30 business days of notice.', between: 'Microsoft and OpenAI' },
  },
};
