import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const removedFilled: ChangeExample = { before: 'Buyer must pay Supplier USD [•].', after: 'Buyer must pay Supplier USD 2 million.' };

export const rows: ChangeRows = {
  'removed/filled': {
    title: 'A blank was filled',
    inverse: 'added/left-open',
    bucket: 'structure', level: 'structure',
    why: 'What was open is now said.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: removedFilled,
  },
  'added/left-open': {
    title: 'A blank was left open',
    inverse: 'removed/filled',
    bucket: 'structure', level: 'structure',
    why: 'What was said is now open.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(removedFilled),
  },
};
