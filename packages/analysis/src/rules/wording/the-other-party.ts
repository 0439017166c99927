import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';
import { list } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: '“The other party” among three or more',
  why: 'With three parties there are two others. Each can say that the clause means the third.',
  remedy: 'Name the party, or say *each other party*.',
  valid: [`
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer and Supplier dated 2026-01-01.
clause 1 "Solicitation"
  Neither party may disparage the other party.
`],
  invalid: [`
use "example.deal".
agreement "Service Agreement" ("SA") between Buyer, Supplier and Agent dated 2026-01-01.
clause 1 "Solicitation"
  Neither party may disparage the other party.
//                            ^^^^^^^^^^^^^^^
`],
  *clause(clause, context) {
    const others = partsOf(clause).nouns.filter((noun) => noun.head.type === 'role' && noun.head.role === 'other party');
    if (others.length === 0) return;
    const parties = context.instruments(clause.agreement)[0]?.parties ?? [];
    if (parties.length < 3) return;
    for (const noun of others) {
      yield { span: noun.span, message: `${clause.agreement} has ${parties.length} parties (${list(parties.map((entry) => entry.name))}), so \`the other party\` could be more than one of them. Name the party that is meant.` };
    }
  },
};
