import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedFixed: ChangeExample = { before: 'Supplier must pay Buyer USD 10,000 each day.', after: 'Supplier must pay Buyer USD 10,000 each day as liquidated damages.' };

export const rows: ChangeRows = {
  'added/fixed': {
    title: 'A sum now stands in for the loss',
    inverse: 'removed/proved',
    bucket: 'remedy', level: 'economic',
    why: 'The loss need not be proved, and more than the sum cannot be had.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedFixed,
  },
  'removed/proved': {
    title: 'A sum no longer stands in for the loss',
    inverse: 'added/fixed',
    bucket: 'remedy', level: 'economic',
    why: 'The sum is a debt like another; the loss must be proved.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedFixed),
  },
};
