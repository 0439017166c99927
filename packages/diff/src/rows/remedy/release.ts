import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedReleased: ChangeExample = { before: 'Supplier must escrow Software with Agent.', after: 'Supplier must escrow Software with Agent, released if Insolvency.' };

export const rows: ChangeRows = {
  'added/released': {
    title: 'A way to the deposit',
    inverse: 'removed/kept',
    bucket: 'remedy', level: 'rights',
    why: 'What is held in escrow now comes out in some event.',
    forWhom: 'It burdens the one who must act, and favours the other.',
    example: addedReleased,
  },
  'removed/kept': {
    title: 'No way to the deposit any more',
    inverse: 'added/released',
    bucket: 'remedy', level: 'rights',
    why: 'Nothing says any more when what is held in escrow comes out.',
    forWhom: 'It favours the one who must act, and burdens the other.',
    example: reversed(addedReleased),
  },
  'changed/other': {
    title: 'Another way to the deposit',
    inverse: 'changed/other',
    bucket: 'remedy', level: 'rights',
    why: 'The release hangs on something else.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Supplier must escrow Software with Agent, released if Insolvency.', after: 'Supplier must escrow Software with Agent, released if Acceptance.' },
  },
};
