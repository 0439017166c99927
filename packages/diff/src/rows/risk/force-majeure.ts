import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedExcused: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. Supplier is not liable for Widgets if Insolvency.' };
const changedLonger: ChangeExample = { before: 'Supplier is not liable for Widgets if Insolvency, for up to 60 days.', after: 'Supplier is not liable for Widgets if Insolvency, for up to 90 days.' };

export const rows: ChangeRows = {
  'added/excused': {
    title: 'An excuse for what nobody can help',
    inverse: 'removed/not-excused',
    bucket: 'risk', level: 'economic',
    why: 'Who is prevented no longer answers for it.',
    forWhom: 'It favours the one who is excused, and burdens the other; of both parties it cuts both ways.',
    example: addedExcused,
  },
  'removed/not-excused': {
    title: 'No excuse any more',
    inverse: 'added/excused',
    bucket: 'risk', level: 'economic',
    why: 'Who is prevented answers for it all the same, as far as the law does not excuse it.',
    forWhom: 'It burdens the one who was excused, and favours the other; of both parties it cuts both ways.',
    example: reversed(addedExcused),
  },
  'changed/longer': {
    title: 'Excused for longer',
    inverse: 'changed/shorter',
    bucket: 'risk', level: 'economic',
    why: 'The other side waits longer.',
    forWhom: 'It favours the one who is excused, and burdens the other; of both parties it cuts both ways.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'Excused for less long',
    inverse: 'changed/longer',
    bucket: 'risk', level: 'economic',
    why: 'The other side waits less long.',
    forWhom: 'It burdens the one who is excused, and favours the other; of both parties it cuts both ways.',
    example: reversed(changedLonger),
  },
  'changed/other': {
    title: 'Another excuse',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Other causes, losses, parties or exceptions.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Supplier is not liable for Widgets if Insolvency.', after: 'Supplier is not liable for Gadgets if Insolvency.' },
  },
};
