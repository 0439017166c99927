import { wayBetween } from '../../circles.ts';
import type { ModelRule } from '../../rule.ts';
import { sayFile, sayWay } from '../../words/say.ts';

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
    const members = context.circle('uses', file.uri);
    // In a large circle every file would say the same: the first says it for all.
    if (members.length > MANY && members[0] !== file.uri) return;
    const circle = new Set(members);
    for (const { uri, pathSpan } of file.uses) {
      if (uri === undefined || !circle.has(uri)) continue;
      const way = wayBetween(uri, file.uri, circle, context.usesOf) ?? [uri];
      const message = way.length === 1
        ? 'This file brings itself in. Delete the line.'
        : `${sayWay([file.uri, ...way].map(sayFile), 'brings in')}. Move what they share into a file of its own, and let each use that.`;
      yield { span: pathSpan, message };
    }
  },
};

const MANY = 8;
