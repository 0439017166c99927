import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedBroughtIn: ChangeExample = { before: 'product "Pens".', after: `use "example.deal".
product "Pens".` };

export const rows: ChangeRows = {
  'added/brought-in': {
    title: 'A file is brought in',
    inverse: 'removed/left-out',
    bucket: 'structure', level: 'structure',
    why: 'Its names may be used.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedBroughtIn,
  },
  'removed/left-out': {
    title: 'A file is no longer brought in',
    inverse: 'added/brought-in',
    bucket: 'structure', level: 'structure',
    why: 'Its names may not be used.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedBroughtIn),
  },
};
