import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const or: ChangeExample = { before: 'Supplier may sell Widgets if Acceptance and Insolvency.', after: 'Supplier may sell Widgets if Acceptance or Insolvency.' };

export const rows: ChangeRows = {
  'changed/and-to-or': {
    title: '“And” became “or” in a condition',
    inverse: 'changed/or-to-and',
    bucket: 'control', level: 'rights',
    why: 'With “or” one of the things is enough; with “and” it takes all of them. In a condition after “unless” the small word turns the clause about.',
    forWhom: 'After “if” or “while”, a clause with “or” speaks more often; after “unless”, less often.',
    example: or,
  },
  'changed/or-to-and': {
    title: '“Or” became “and” in a condition',
    inverse: 'changed/and-to-or',
    bucket: 'control', level: 'rights',
    why: 'With “or” one of the things is enough; with “and” it takes all of them. In a condition after “unless” the small word turns the clause about.',
    forWhom: 'After “if” or “while”, a clause with “and” speaks less often; after “unless”, more often.',
    example: reversed(or),
  },
};
