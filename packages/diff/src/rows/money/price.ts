import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const changedHigher: ChangeExample = { before: 'Supplier must sell Widgets for USD 5.', after: 'Supplier must sell Widgets for USD 6.' };
const addedSet: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets for USD 5.' };

export const rows: ChangeRows = {
  'changed/higher': {
    title: 'A higher price',
    inverse: 'changed/lower',
    bucket: 'money', level: 'economic',
    why: 'Whoever pays, pays more.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: changedHigher,
  },
  'changed/lower': {
    title: 'A lower price',
    inverse: 'changed/higher',
    bucket: 'money', level: 'economic',
    why: 'Whoever pays, pays less.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(changedHigher),
  },
  'added/set': {
    title: 'A price is now fixed',
    inverse: 'removed/unset',
    bucket: 'money', level: 'economic',
    why: 'Before, the price was open; the law or the market would have filled it.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: addedSet,
  },
  'removed/unset': {
    title: 'No price is fixed any more',
    inverse: 'added/set',
    bucket: 'money', level: 'economic',
    why: 'The price is open: the law or the market fills it.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: reversed(addedSet),
  },
  'changed/other': {
    title: 'A price worked out otherwise',
    inverse: 'changed/other',
    bucket: 'money', level: 'economic',
    why: 'Another list, formula or currency gives the price.',
    forWhom: 'Nobody can say without the figures: it is uncertain for both.',
    example: { before: 'Supplier must sell Widgets for USD 5.', after: 'Supplier must sell Widgets for EUR 5.' },
  },
};
