import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: '“And/or”, which is read two ways',
  why: '“And/or” says that both or either will do, without saying who chooses. Courts have called it an affront to English.',
  remedy: 'Write *and* where all are meant, *or* where any one of them is.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must sell Widgets or Gadgets.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must sell Widgets and/or Gadgets.
//                           ^^^^^^
`],
  fixes: ({ span }) => ['or', 'and'].map((word) => ({ title: `Write \`${word}\``, edits: [{ span, newText: word }] })),
};
