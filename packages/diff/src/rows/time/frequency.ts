import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedMoreOften: ChangeExample = { before: 'Buyer must pay Supplier 20% of Revenue each year.', after: 'Buyer must pay Supplier 20% of Revenue each quarter.' };
const addedRecurring: ChangeExample = { before: 'Buyer must pay Supplier 20% of Revenue.', after: 'Buyer must pay Supplier 20% of Revenue each quarter.' };

export const rows: ChangeRows = {
  'changed/more-often': {
    title: 'More often',
    inverse: 'changed/less-often',
    bucket: 'time', level: 'economic',
    why: 'What recurs comes round sooner.',
    forWhom: 'It burdens the one who must act, and favours the other. Of a right, the other way round.',
    example: changedMoreOften,
  },
  'changed/less-often': {
    title: 'Less often',
    inverse: 'changed/more-often',
    bucket: 'time', level: 'economic',
    why: 'What recurs comes round later.',
    forWhom: 'It favours the one who must act, and burdens the other. Of a right, the other way round.',
    example: reversed(changedMoreOften),
  },
  'added/recurring': {
    title: 'It now recurs',
    inverse: 'removed/once',
    bucket: 'time', level: 'economic',
    why: 'What was due, or allowed, once is now so again and again.',
    forWhom: 'It burdens the one who must act, and favours the other. Of a right, the other way round.',
    example: addedRecurring,
  },
  'removed/once': {
    title: 'It is no longer said how often',
    inverse: 'added/recurring',
    bucket: 'time', level: 'economic',
    why: 'Whether it is once or again and again is open.',
    forWhom: 'It favours the one who must act, and burdens the other. Of a right, the other way round.',
    example: reversed(addedRecurring),
  },
  'changed/other': {
    title: 'Periods counted otherwise',
    inverse: 'changed/other',
    bucket: 'time', level: 'economic',
    why: 'Calendar years stand where contract years stood, or the other way round.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer must pay Supplier 20% of Revenue each year.', after: 'Buyer must pay Supplier 20% of Revenue each calendar year.' },
  },
};
