import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'changed/other': {
    title: 'Another place for disputes',
    inverse: 'changed/other',
    bucket: 'control', level: 'rights',
    why: 'The place decides which courts help, and which control.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Disputes are resolved by arbitration under "ICC Rules" in France.', after: 'Disputes are resolved by arbitration under "ICC Rules" in Japan.' },
  },
};
