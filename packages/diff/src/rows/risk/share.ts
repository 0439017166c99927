import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedMore: ChangeExample = { before: 'Buyer and Agent, severally, must pay Supplier USD 2 million.', after: 'Buyer and Agent, jointly and severally, must pay Supplier USD 2 million.', between: 'Buyer, Agent and Supplier' };
const addedSaid: ChangeExample = { before: 'Buyer and Agent must pay Supplier USD 2 million.', after: 'Buyer and Agent, jointly and severally, must pay Supplier USD 2 million.', between: 'Buyer, Agent and Supplier' };

export const rows: ChangeRows = {
  'changed/more': {
    title: 'Each answers for more',
    inverse: 'changed/less',
    bucket: 'risk', level: 'economic',
    why: 'Where one cannot pay, the others now pay for it.',
    forWhom: 'It burdens the one who must act, and favours the other.',
    example: changedMore,
  },
  'changed/less': {
    title: 'Each answers for less',
    inverse: 'changed/more',
    bucket: 'risk', level: 'economic',
    why: 'Where one cannot pay, the loss stays with the one who is owed.',
    forWhom: 'It favours the one who must act, and burdens the other.',
    example: reversed(changedMore),
  },
  'added/said': {
    title: 'It is now said who answers for whom',
    inverse: 'removed/unsaid',
    bucket: 'risk', level: 'economic',
    why: 'Left out, the law decides, and laws differ.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSaid,
  },
  'removed/unsaid': {
    title: 'It is no longer said who answers for whom',
    inverse: 'added/said',
    bucket: 'risk', level: 'economic',
    why: 'The law now decides, and laws differ.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSaid),
  },
};
