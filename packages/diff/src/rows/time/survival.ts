import { reversed } from '../row.ts';
import type { ChangeExample, ChangeRows } from '../row.ts';

const addedSurvives: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Buyer must pay Supplier USD 2 million.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Buyer must pay Supplier USD 2 million. Clause 1 survives termination.` };
const changedLonger: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Clause 1 survives termination for 2 years.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Clause 1 survives termination for 5 years.` };
const changedEnding: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Clause 1 survives termination.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "End" Clause 1 survives termination for 5 years.` };
const changedMore: ChangeExample = { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "End" Clause 1 survives termination.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "End" Clauses 1 and 2 survive termination.` };

export const rows: ChangeRows = {
  'added/survives': {
    title: 'What now outlives the agreement',
    inverse: 'removed/ends',
    bucket: 'time', level: 'rights',
    why: 'These clauses bind after the end, when there is no price for them any more.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: addedSurvives,
  },
  'removed/ends': {
    title: 'What no longer outlives the agreement',
    inverse: 'added/survives',
    bucket: 'time', level: 'rights',
    why: 'These clauses end with the agreement.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(addedSurvives),
  },
  'changed/longer': {
    title: 'It survives for longer',
    inverse: 'changed/shorter',
    bucket: 'time', level: 'rights',
    why: 'The clauses bind for longer after the end.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: changedLonger,
  },
  'changed/shorter': {
    title: 'It survives for less long',
    inverse: 'changed/longer',
    bucket: 'time', level: 'rights',
    why: 'The clauses bind for less long after the end.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(changedLonger),
  },
  'changed/ending': {
    title: 'Survival with an end',
    inverse: 'changed/endless',
    bucket: 'time', level: 'rights',
    why: 'What survived without an end now ends.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: changedEnding,
  },
  'changed/endless': {
    title: 'Survival without an end',
    inverse: 'changed/ending',
    bucket: 'time', level: 'rights',
    why: 'Without a length, what survives does not end.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(changedEnding),
  },
  'changed/more': {
    title: 'More clauses survive',
    inverse: 'changed/fewer',
    bucket: 'time', level: 'rights',
    why: 'More clauses bind after the end.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: changedMore,
  },
  'changed/fewer': {
    title: 'Fewer clauses survive',
    inverse: 'changed/more',
    bucket: 'time', level: 'rights',
    why: 'Fewer clauses bind after the end.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: reversed(changedMore),
  },
  'changed/other': {
    title: 'Survival on other terms',
    inverse: 'changed/other',
    bucket: 'time', level: 'rights',
    why: 'Other clauses survive, or survive something else.',
    forWhom: 'It is uncertain for both: nobody can say without more.',
    example: { before: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "End" Clause 1 survives termination.`, after: `clause 1 "Sales" Supplier must sell Widgets.
clause 2 "Price" Buyer must pay Supplier USD 2 million.
clause 3 "End" Clause 2 survives termination.` },
  },
};
