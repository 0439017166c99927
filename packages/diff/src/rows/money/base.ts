import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedWider: ChangeExample = { before: 'Buyer must pay Supplier 20% of API Products.', after: 'Buyer must pay Supplier 20% of OpenAI Products.' };
const addedSet: ChangeExample = { before: 'Buyer must pay Supplier 20%.', after: 'Buyer must pay Supplier 20% of Revenue.' };

export const rows: ChangeRows = {
  'changed/wider': {
    title: 'A rate on a wider base',
    inverse: 'changed/narrower',
    bucket: 'money', level: 'economic',
    why: 'The same rate of more is more.',
    forWhom: 'It burdens the one who owes it, and favours the other.',
    example: changedWider,
  },
  'changed/narrower': {
    title: 'A rate on a narrower base',
    inverse: 'changed/wider',
    bucket: 'money', level: 'economic',
    why: 'The same rate of less is less.',
    forWhom: 'It favours the one who owes it, and burdens the other.',
    example: reversed(changedWider),
  },
  'changed/other': {
    title: 'A rate on another base',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'The figure is taken of something else. Work out both at the figures you expect.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Buyer must pay Supplier 20% of Revenue.', after: 'Buyer must pay Supplier 20% of Widgets.' },
  },
  'added/set': {
    title: 'It is now said of what',
    inverse: 'removed/unset',
    bucket: 'money', level: 'economic',
    why: 'Before, nobody could say what the figure was a part of.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'It is no longer said of what',
    inverse: 'added/set',
    bucket: 'money', level: 'economic',
    why: 'Nobody can say any more what the figure is a part of.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedSet),
  },
};
