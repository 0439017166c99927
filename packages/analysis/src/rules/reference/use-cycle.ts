import type { Context } from '../../context.ts';
import type { ModelRule } from '../../rule.ts';
import { sayFile } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'warning',
  title: 'Files that bring each other in',
  why: 'Two files that each stand on the other are one file in two pieces: neither can be read, moved or shared without the other, and it is no longer clear which of them defines a term.',
  remedy: 'Move what both need into a third file, and let both use that.',
  valid: [`
//- /a.deal
use "terms.deal".
//- /b.deal
use "terms.deal".
//- /terms.deal
asset "Ledgers".
`],
  invalid: [`
//- /a.deal
use "b.deal".
//  ^^^^^^^^
asset "Ledgers".
//- /b.deal
use "a.deal".
//  ^^^^^^^^
asset "Journals".
`],
  *file(file, context) {
    for (const { uri, pathSpan } of file.uses) {
      const way = uri === undefined ? undefined : wayBack(uri, file.uri, context);
      if (!way) continue;
      const message = way.length === 1
        ? 'This file brings itself in. Delete the line.'
        : `${sayFile(file.uri)} brings in ${way.map(sayFile).join(', which brings in ')}. Move what they share into a file of its own, and let each use that.`;
      yield { span: pathSpan, message };
    }
  },
};

/** The shortest way by `use` from one file to another, both ends included. */
function wayBack(from: string, to: string, context: Context): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  for (const uri of before.keys()) {
    if (uri === to) {
      const way = [uri];
      for (let at = before.get(uri); at !== undefined; at = before.get(at)) way.unshift(at);
      return way;
    }
    for (const next of context.usesOf(uri)) if (!before.has(next)) before.set(next, uri);
  }
  return undefined;
}
