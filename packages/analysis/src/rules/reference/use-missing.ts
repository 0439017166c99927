import type { Context } from '../../context.ts';
import type { ModelRule } from '../../rule.ts';
import { closest } from '../../words/closest.ts';
import { relativePath } from '../../words/paths.ts';
import { sayFile } from '../../words/say.ts';

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
//- /deal.deal
use "example.deal".
use "vocabulry.deal".
//  ^^^^^^^^^^^^^^^^
clause 1 "Audit"
  Buyer may audit Revenue once each year.
//- /vocabulary.deal
asset "Ledgers".
`, `
use "vocabulary.deal".
//  ^^^^^^^^^^^^^^^^^
use "example.deal".
clause 1 "Audit"
  Buyer may audit Revenue once each year.
`],
  *file(file, context) {
    for (const { path, uri, pathSpan } of file.uses) {
      if (uri !== undefined && context.exists(uri)) continue;
      const guess = nearest(path, file.uri, context);
      const fixes = guess === undefined ? [] : [{ title: `Bring in ${guess}`, edits: [{ span: pathSpan, newText: `"${guess}"` }], preferred: true }];
      const doubt = guess === undefined ? '' : ` Did you mean “${guess}”?`;
      if (uri === undefined) yield { span: pathSpan, message: `“${path}” does not lead to a file of this workspace.${doubt || ' Name a .deal file beside this one, or in a folder of the workspace.'}`, fixes };
      else yield { span: pathSpan, message: `There is no file “${path}”, so nothing is brought in.${doubt || ' Correct the path, or add the file.'}`, fixes };
    }
  },
};

/** The path to the file whose own name is closest to the one written. */
function nearest(path: string, from: string, context: Context): string | undefined {
  const paths = new Map(context.files().filter((uri) => uri !== from).map((uri) => [sayFile(uri), relativePath(from, uri)]));
  const name = closest(sayFile(path), paths.keys());
  return name === undefined ? undefined : paths.get(name);
}
