import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedUnlimited: ChangeExample = { before: 'Buyer must pay Supplier USD 2 million.', after: 'Buyer must pay Supplier USD 2 million. Liability of Supplier is uncapped.' };
const changedCarveOut: ChangeExample = { before: 'Liability of Supplier is capped at USD 5 million.', after: 'Liability of Supplier is capped at USD 5 million, except for Consulting Services.' };

export const rows: ChangeRows = {
  'added/unlimited': {
    title: 'Liability is now said to be without limit',
    inverse: 'removed/unlimited',
    bucket: 'risk', level: 'economic',
    why: 'What is said to be without limit is outside every general cap.',
    forWhom: 'It burdens the one who is liable, and favours the one who is harmed.',
    example: addedUnlimited,
  },
  'removed/unlimited': {
    title: 'Liability is no longer said to be without limit',
    inverse: 'added/unlimited',
    bucket: 'risk', level: 'economic',
    why: 'A general cap may now reach it.',
    forWhom: 'It favours the one who is liable, and burdens the one who is harmed.',
    example: reversed(addedUnlimited),
  },
  'changed/carve-out': {
    title: 'Something is taken out',
    inverse: 'changed/no-carve-out',
    bucket: 'risk', level: 'economic',
    why: 'A cap no longer holds for what is taken out; an unlimited liability is limited there.',
    forWhom: 'Under a cap it burdens the one who is liable; of unlimited liability the other way round.',
    example: changedCarveOut,
  },
  'changed/no-carve-out': {
    title: 'What was taken out is not any more',
    inverse: 'changed/carve-out',
    bucket: 'risk', level: 'economic',
    why: 'The sentence now holds without that exception.',
    forWhom: 'Under a cap it favours the one who is liable; of unlimited liability the other way round.',
    example: reversed(changedCarveOut),
  },
  'changed/other': {
    title: 'Another liability is meant',
    inverse: 'changed/other',
    bucket: 'risk', level: 'economic',
    why: 'Other losses, other parties, or another exception.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: 'Liability of Supplier for Widgets is capped at USD 5 million.', after: 'Liability of Supplier for Gadgets is capped at USD 5 million.' },
  },
};
