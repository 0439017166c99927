import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const longer: ChangeExample = {
  before: 'Supplier must not disclose Confidential Information for 3 years after termination.',
  after: 'Supplier must not disclose Confidential Information for 5 years after termination.',
};

export const rows: ChangeRows = {
  'changed/longer': {
    title: 'A longer confidentiality',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'rights',
    why: 'How long a secret must be kept is what a secret is worth. Laws protect trade secrets only while they are kept.',
    forWhom: 'It burdens the one who must keep the secret, and favours the one whose it is.',
    example: longer,
  },
  'changed/shorter': {
    title: 'A shorter confidentiality',
    inverse: 'changed/longer',
    bucket: 'time', level: 'rights',
    why: 'How long a secret must be kept is what a secret is worth. Laws protect trade secrets only while they are kept.',
    forWhom: 'It favours the one who must keep the secret, and burdens the one whose it is.',
    example: reversed(longer),
  },
};
