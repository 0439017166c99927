import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: '“May not”, which is read two ways',
  why: '“Supplier may not sell Widgets” forbids the sale to one reader, and to another merely says that Supplier is free not to sell. Courts have had to choose.',
  remedy: 'Write *must not* where it is forbidden, *need not* where it is merely not owed.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier may not sell Widgets.
//         ^^^^^^^
`],
  fixes: ({ span }) => [
    { title: 'Write `must not`: it is forbidden', edits: [{ span, newText: 'must not' }], preferred: true },
    { title: 'Write `need not`: it is not owed', edits: [{ span, newText: 'need not' }] },
  ],
};
