import type { Clause, Span } from '@dealwright/model';
import type { Context, InstrumentHead } from '../../context.ts';
import { partsOf } from '../../parts.ts';
import type { ModelRule } from '../../rule.ts';
import { capital, list, sayClause } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'A clause that claims to override a promise to somebody else',
  why: 'Two parties can rank their own promises. They cannot take away what one of them has promised to a third, who did not sign. The third party may sue on its agreement as if the words were not there.',
  remedy: 'Get the third party’s consent in an instrument that it signs, or carve its rights out of this clause.',
  valid: [`
//- /master.deal
use "example.deal".
agreement "Master Agreement" ("Master") between Buyer and Supplier dated 2026-01-01.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
//- /order.deal
use "example.deal".
agreement "Order" ("Order") between Buyer and Supplier dated 2026-02-01.
clause 1 "Audit"
  Supplier may audit Revenue notwithstanding clause 1 of Master.
`],
  invalid: [`
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support API Products on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 1 "Launch"
  OpenAI may release Frontier notwithstanding clause 1 of AzureDeal.
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`, `
//- /azure.deal
use "example.deal".
agreement "Azure Agreement" ("AzureDeal") between Microsoft and OpenAI dated 2025-10-28.
clause 1 "Support"
  OpenAI must support API Products on Azure.
//- /aws.deal
use "example.deal".
agreement "AWS Agreement" ("AWSDeal") between Amazon and OpenAI dated 2026-03-01.
clause 1 "Order"
  This agreement prevails over AzureDeal.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`],
  *clause(clause, context) {
    if (clause.agreement === '') return;
    const claims = claimsOf(clause);
    const own = claims.length === 0 ? undefined : context.instruments(clause.agreement)[0];
    if (!own) return;
    for (const { over, span } of claims) {
      const other = base(over, context);
      if (!other || other.name === own.name) continue;
      const strangers = other.parties.filter(({ party }) => !own.parties.some((entry) => entry.party === party)).map(({ name }) => name);
      if (strangers.length === 0) continue;
      yield {
        span,
        message: `${capital(sayClause(clause, clause.agreement))} claims to prevail over what was promised in ${other.name}, but ${list(strangers)} did not sign ${own.name} and ${strangers.length === 1 ? 'keeps its rights' : 'keep their rights'}. The words have no effect against ${strangers.length === 1 ? 'it' : 'them'}: get ${strangers.length === 1 ? 'its' : 'their'} consent, or take the words out.`,
        related: [{ span: other.nameSpan, message: `${other.name} is between ${list(other.parties.map(({ name }) => name))}.` }],
      };
    }
  },
};

interface Claim { readonly over: string; readonly span: Span }

/** The other agreements over which a clause says that it, or its own agreement, prevails; each once for its words. */
function claimsOf(clause: Clause): readonly Claim[] {
  const claims: Claim[] = [];
  const claim = (names: readonly (string | undefined)[], span: Span): void => {
    for (const over of new Set(names)) if (over !== undefined && over !== clause.agreement) claims.push({ over, span });
  };
  for (const slot of partsOf(clause).slots) {
    if (slot.type === 'notwithstanding') claim([slot.agreement, ...slot.references.map(({ agreement }) => agreement)], slot.span);
  }
  for (const { predicate, span } of clause.sentences) {
    if (predicate.form !== 'precedence') continue;
    const { winner, loser } = predicate;
    // That one foreign agreement prevails over another is no claim of this one.
    const winners = [winner.agreement, ...winner.references.map(({ agreement }) => agreement)].filter((name) => name !== undefined);
    if (winners.every((name) => name === clause.agreement)) claim([loser.agreement, ...loser.references.map(({ agreement }) => agreement)], span);
  }
  return claims;
}

/** An amendment is part of what it amends. */
function base(name: string, context: Context): InstrumentHead | undefined {
  const instrument = context.instruments(name)[0];
  return instrument?.kind === 'amendment' ? context.instruments(instrument.to)[0] : instrument;
}
