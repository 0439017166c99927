import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedNew: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
`, after: `section 1 "Goods".
clause 1 "Sales" Supplier must sell Widgets.
` };

export const rows: ChangeRows = {
  'added/new': {
    title: 'A new section',
    inverse: 'removed/gone',
    bucket: 'structure', level: 'structure',
    why: 'A heading over clauses binds nobody.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedNew,
  },
  'removed/gone': {
    title: 'A section that is gone',
    inverse: 'added/new',
    bucket: 'structure', level: 'structure',
    why: 'A heading over clauses bound nobody.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedNew),
  },
};
