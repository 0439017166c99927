import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/renamed': {
    title: 'Another heading',
    inverse: 'changed/renamed',
    bucket: 'structure', level: 'structure',
    why: 'A heading binds nobody, and colours how the clause is read.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: 'clause 1 "Sales" Supplier must sell Widgets.', after: 'clause 1 "Supply" Supplier must sell Widgets.' },
  },
};
