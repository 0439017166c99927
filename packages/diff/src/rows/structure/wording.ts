import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/other': {
    title: 'Other words, the same meaning',
    inverse: 'changed/other',
    bucket: 'wording',
    level: 'wording',
    why: 'Nothing that the comparison can judge changed: the same is owed to the same on the same days. Words govern all the same, so it is shown.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: 'Supplier must sell Widgets.', after: 'Supplier shall sell Widgets.' },
  },
};
