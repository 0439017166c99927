import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedStronger: ChangeExample = { before: 'Microsoft has a right of first negotiation to host Frontier.', after: 'Microsoft has a right of first refusal to host Frontier.', between: 'Microsoft and OpenAI' };

export const rows: ChangeRows = {
  'changed/stronger': {
    title: 'A stronger first right',
    inverse: 'changed/weaker',
    bucket: 'rights', level: 'rights',
    why: 'To match a rival’s terms is more than to be made an offer, and that is more than to be talked to.',
    forWhom: 'It favours the holder, and burdens the one who is bound.',
    example: changedStronger,
  },
  'changed/weaker': {
    title: 'A weaker first right',
    inverse: 'changed/stronger',
    bucket: 'rights', level: 'rights',
    why: 'To be talked to is less than to be made an offer, and that is less than to match a rival’s terms.',
    forWhom: 'It burdens the holder, and favours the one who is bound.',
    example: reversed(changedStronger),
  },
};
