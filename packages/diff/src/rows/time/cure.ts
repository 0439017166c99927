import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedLonger: ChangeExample = { before: 'Buyer may terminate this agreement for material breach not cured within 30 days.', after: 'Buyer may terminate this agreement for material breach not cured within 60 days.' };
const addedSet: ChangeExample = { before: 'Buyer may terminate this agreement for material breach.', after: 'Buyer may terminate this agreement for material breach not cured within 30 days.' };

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer time to cure',
    inverse: 'changed/shorter',
    bucket: 'remedy', level: 'rights',
    why: 'The one in breach has longer to put it right.',
    forWhom: 'It burdens the one who may end the agreement, and favours the other; where either may, it cuts both ways.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'A shorter time to cure',
    inverse: 'changed/longer',
    bucket: 'remedy', level: 'rights',
    why: 'The one in breach has less time to put it right.',
    forWhom: 'It favours the one who may end the agreement, and burdens the other; where either may, it cuts both ways.',
    example: reversed(changedLonger),
  },
  'added/set': {
    title: 'A time to cure where there was none',
    inverse: 'removed/unset',
    bucket: 'remedy', level: 'rights',
    why: 'A breach can now be put right before it counts.',
    forWhom: 'It burdens the one who may end the agreement, and favours the other; where either may, it cuts both ways.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No time to cure any more',
    inverse: 'added/set',
    bucket: 'remedy', level: 'rights',
    why: 'A breach counts at once.',
    forWhom: 'It favours the one who may end the agreement, and burdens the other; where either may, it cuts both ways.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'A time to cure measured otherwise',
    inverse: 'changed/other',
    bucket: 'remedy', level: 'rights',
    why: 'Business days stand where days stood, or the other way round.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Buyer may terminate this agreement for material breach not cured within 30 days.', after: 'Buyer may terminate this agreement for material breach not cured within 30 business days.' },
  },
};
