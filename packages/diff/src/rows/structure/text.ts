import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedWritten: ChangeExample = { before: 'Supplier must sell Widgets.', after: 'Supplier must sell Widgets. text """ Supplier shall sell the goods. """' };

export const rows: ChangeRows = {
  'added/written': {
    title: 'Executed wording was added',
    inverse: 'removed/unwritten',
    bucket: 'wording', level: 'rights',
    why: 'Words govern: where they differ from the structure, the words are what was signed.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: addedWritten,
  },
  'removed/unwritten': {
    title: 'Executed wording is gone',
    inverse: 'added/written',
    bucket: 'wording', level: 'rights',
    why: 'The structure stands alone.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: reversed(addedWritten),
  },
  'changed/other': {
    title: 'Executed wording was changed',
    inverse: 'changed/other',
    bucket: 'wording', level: 'rights',
    why: 'Words govern: read both. What they mean the comparison does not judge.',
    forWhom: 'It is uncertain for all parties: it reaches everything in the agreement.',
    example: { before: 'Supplier must sell Widgets. text """ Supplier shall sell the goods. """', after: 'Supplier must sell Widgets. text """ Supplier shall sell and deliver the goods. """' },
  },
};
