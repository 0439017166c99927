import type { ChangeRows } from '../row.ts';

export const rows: ChangeRows = {
  'added/new': {
    title: 'A clause that binds nobody is new',
    inverse: 'removed/gone',
    bucket: 'structure',
    level: 'structure',
    why: 'Nobody owes or may do anything by it, but the agreement can be read by it.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: {
      before: 'clause 1 "Sales" Supplier must sell Widgets.',
      after: 'clause 1 "Sales" Supplier must sell Widgets.\nclause 2 "Recitals" text """ The parties have known each other for ten years. """',
    },
  },
  'removed/gone': {
    title: 'A clause that bound nobody is gone',
    inverse: 'added/new',
    bucket: 'structure',
    level: 'structure',
    why: 'Nobody owed or might do anything by it, but the agreement could be read by it.',
    forWhom: 'Nobody’s rights or duties change by it.',
    example: {
      before: 'clause 1 "Sales" Supplier must sell Widgets.\nclause 2 "Recitals" text """ The parties have known each other for ten years. """',
      after: 'clause 1 "Sales" Supplier must sell Widgets.',
    },
  },
};
