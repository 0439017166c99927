import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
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
  *clause(clause) {
    for (const { predicate } of clause.sentences) {
      if (predicate.form !== 'duty' || predicate.modalText !== 'may not') continue;
      yield {
        span: predicate.modalSpan,
        message: `\`May not\` can be read two ways: that it is forbidden, or that it is not owed. It is taken as forbidden. Write \`must not\` or \`need not\`.`,
        fixes: [
          { title: 'Write `must not`: it is forbidden', edits: [{ span: predicate.modalSpan, newText: 'must not' }], preferred: true },
          { title: 'Write `need not`: it is not owed', edits: [{ span: predicate.modalSpan, newText: 'need not' }] },
        ],
      };
    }
  },
};
