import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedStepped: ChangeExample = { before: 'Buyer must pay Supplier 20% of Revenue.', after: 'Buyer must pay Supplier 20% of Revenue up to USD 1 billion, 15% above.' };

export const rows: ChangeRows = {
  'added/stepped': {
    title: 'A rate with steps',
    inverse: 'removed/flat',
    bucket: 'money', level: 'economic',
    why: 'The rate now changes with the volume.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedStepped,
  },
  'removed/flat': {
    title: 'One rate for all volumes',
    inverse: 'added/stepped',
    bucket: 'money', level: 'economic',
    why: 'One rate now holds for all volumes.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedStepped),
  },
  'changed/other': {
    title: 'Other steps',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Work out both scales at the figures you expect.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier 20% of Revenue up to USD 1 billion, 15% above.', after: 'Buyer must pay Supplier 20% of Revenue up to USD 1 billion, 10% above.' },
  },
};
