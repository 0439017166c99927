import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedOpen: ChangeExample = { before: 'Supplier must sell Widgets. Supplier must support Gadgets.', after: 'Supplier must sell Widgets. [Note: ask finance] Supplier must support Gadgets.' };

export const rows: ChangeRows = {
  'added/open': {
    title: 'A drafting note',
    inverse: 'removed/closed',
    bucket: 'structure', level: 'structure',
    why: 'Somebody has something to settle.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: addedOpen,
  },
  'removed/closed': {
    title: 'A drafting note that is gone',
    inverse: 'added/open',
    bucket: 'structure', level: 'structure',
    why: 'What was to settle is settled, or forgotten.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: reversed(addedOpen),
  },
  'changed/other': {
    title: 'Another drafting note',
    inverse: 'changed/other',
    bucket: 'structure', level: 'structure',
    why: 'What is to settle is something else.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: { before: 'Supplier must sell Widgets. [Note: ask finance] Supplier must support Gadgets.', after: 'Supplier must sell Widgets. [Note: ask tax] Supplier must support Gadgets.' },
  },
};
