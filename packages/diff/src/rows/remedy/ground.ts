import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedEasier: ChangeExample = { before: 'Buyer may terminate this agreement for material breach.', after: 'Buyer may terminate this agreement for convenience.' };
const addedNeeded: ChangeExample = { before: 'Buyer may terminate this agreement.', after: 'Buyer may terminate this agreement for material breach.' };

export const rows: ChangeRows = {
  'changed/easier': {
    title: 'The agreement can be ended on less',
    inverse: 'changed/harder',
    bucket: 'remedy', level: 'rights',
    why: 'What was not enough to end the agreement now is.',
    forWhom: 'It favours the one who has the right, and burdens the other. Where either party may, it cuts both ways.',
    example: changedEasier,
  },
  'changed/harder': {
    title: 'It takes more to end the agreement',
    inverse: 'changed/easier',
    bucket: 'remedy', level: 'rights',
    why: 'What was enough to end the agreement no longer is.',
    forWhom: 'It burdens the one who has the right, and favours the other. Where either party may, it cuts both ways.',
    example: reversed(changedEasier),
  },
  'added/needed': {
    title: 'A ground is now needed',
    inverse: 'removed/not-needed',
    bucket: 'remedy', level: 'rights',
    why: 'It is now said on what ground the agreement can be ended.',
    forWhom: 'It burdens the one who has the right, and favours the other. Where either party may, it cuts both ways.',
    example: addedNeeded,
  },
  'removed/not-needed': {
    title: 'No ground is needed any more',
    inverse: 'added/needed',
    bucket: 'remedy', level: 'rights',
    why: 'The agreement can be ended without a ground.',
    forWhom: 'It favours the one who has the right, and burdens the other. Where either party may, it cuts both ways.',
    example: reversed(addedNeeded),
  },
  'changed/other': {
    title: 'Another ground',
    inverse: 'changed/other',
    bucket: 'remedy', level: 'rights',
    why: 'The agreement can be ended on another ground.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Buyer may terminate this agreement for breach of clause 1.
clause 3 "Audit" Buyer may audit Revenue.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Buyer may terminate this agreement for breach of clause 3.
clause 3 "Audit" Buyer may audit Revenue.` },
  },
};
