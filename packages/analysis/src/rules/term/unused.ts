import type { Thing } from '@dealwright/model';
import type { ModelRule } from '../../rule.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'information',
  title: 'A term that nothing uses',
  why: 'A definition that no clause uses is either a leftover, or a sign that a clause uses other words for it and so misses the definition.',
  remedy: 'Use it, or delete it. Names in a file without an agreement, made to be shared, are not reported.',
  valid: [`
asset "Ledgers".
use "example.deal".
clause 1 "Audit"
  Buyer may audit Ledgers once each year.
`],
  invalid: [`
use "example.deal".
asset "Ledgers".
//     ^^^^^^^
clause 1 "Audit"
  Buyer may audit Revenue once each year.
`],
  *file(file, context) {
    if (file.agreements.length === 0 && file.amendments.length === 0) return;
    const headers = new Set([...file.agreements, ...file.amendments].map((instrument) => instrument.span.anchor));
    for (const thing of file.things) {
      if (!thing.nameSpan || headers.has(thing.nameSpan.anchor) || thing.builtIn || thing.kind === 'action' || context.isUsedIn(file.uri, thing.id) || context.usersOf(thing.id).length > 0) continue;
      yield {
        span: thing.nameSpan,
        message: `Nothing uses ${thing.name}. Delete ${KINDS[thing.kind]}, or use it where the clauses say the same in other words.`,
        unnecessary: true,
        fixes: thing.span ? [{ title: `Delete ${thing.name}`, edits: [{ span: thing.span, newText: '' }] }] : [],
      };
    }
  },
};

const KINDS: Readonly<Record<Thing['kind'], string>> = {
  party: 'this party', cloud: 'this cloud', product: 'this product', service: 'this service', asset: 'this asset', customer: 'this customer class', territory: 'this territory',
  purpose: 'this purpose', event: 'this event', term: 'this definition', action: 'this action', period: 'this period', calendar: 'this calendar',
};
