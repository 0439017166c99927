import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSaid: ChangeExample = { before: 'Microsoft may audit Revenue.', after: 'Microsoft may audit Revenue. Microsoft holds 27% of OpenAI.', between: 'Microsoft and OpenAI' };
const changedHigher: ChangeExample = { before: 'Microsoft holds 27% of OpenAI.', after: 'Microsoft holds 32% of OpenAI.', between: 'Microsoft and OpenAI' };

export const rows: ChangeRows = {
  'added/said': {
    title: 'A holding is now stated',
    inverse: 'removed/unsaid',
    bucket: 'control', level: 'economic',
    why: 'A share in a company carries votes and profit.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSaid,
  },
  'removed/unsaid': {
    title: 'A holding is no longer stated',
    inverse: 'added/said',
    bucket: 'control', level: 'economic',
    why: 'What the share is, the agreement does not say any more.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSaid),
  },
  'changed/higher': {
    title: 'A larger holding',
    inverse: 'changed/lower',
    bucket: 'control', level: 'economic',
    why: 'A larger share is more of the votes and the profit.',
    forWhom: 'It favours the one who holds, and burdens the others.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A smaller holding',
    inverse: 'changed/higher',
    bucket: 'control', level: 'economic',
    why: 'A smaller share is less of the votes and the profit.',
    forWhom: 'It burdens the one who holds, and favours the others.',
    example: reversed(changedHigher),
  },
  'changed/other': {
    title: 'Another holding',
    inverse: 'changed/other',
    bucket: 'control', level: 'economic',
    why: 'Another holder, or of something else.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Microsoft holds 27% of OpenAI.', after: 'Amazon holds 27% of OpenAI.', between: 'Microsoft, Amazon and OpenAI' },
  },
};
