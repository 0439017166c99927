import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A file that is brought in but not there',
  why: 'The names that it was to bring in stay undefined, and whatever uses them cannot be examined.',
  remedy: 'Correct the path. It is read from the folder of the file that says `use`, and never leaves the workspace.',
  valid: [`
//- /deal.deal
use "terms.deal".
use "example.deal".
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
//- /terms.deal
asset "Ledgers".
`],
  invalid: [`
use "vocabulry.deal".
//  ^^^^^^^^^^^^^^^^
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue once each year.
`],
  *file(file, context) {
    for (const { path, uri, pathSpan } of file.uses) {
      if (uri === undefined) yield { span: pathSpan, message: `“${path}” does not lead to a file of this workspace. Name a .deal file beside this one, or in a folder of the workspace.` };
      else if (!context.exists(uri)) yield { span: pathSpan, message: `There is no file “${path}”, so nothing is brought in. Correct the path, or add the file.` };
    }
  },
};
