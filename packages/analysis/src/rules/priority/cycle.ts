import type { Clause } from '@dealwright/model';
import { wayBetween } from '../../circles.ts';
import type { Context, InstrumentHead } from '../../context.ts';
import type { Rank } from '../../ranks.ts';
import { homeOf, ranksOf } from '../../ranks.ts';
import type { ModelRule } from '../../rule.ts';
import { listFew, sayWay } from '../../words/say.ts';

export const rule: ModelRule = {
  reads: 'model',
  severity: 'error',
  title: 'Priorities that go round in a circle',
  why: 'If each clause prevails over the next and the last over the first, none of them prevails. Whoever loses by one will rely on the other.',
  remedy: 'Take out one of the priorities.',
  valid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 2.
clause 2 "Audit"
  Buyer may audit Revenue once each year.
`],
  invalid: [`
use "example.deal".
clause 1 "Price"
  Buyer must pay Supplier USD 2 million subject to clause 2.
clause 2 "Audit"
  Buyer may audit Revenue once each year subject to clause 1.
//                                       ^^^^^^^^^^^^^^^^^^^
`, `
//- /order.deal
use "example.deal".
agreement "Order" ("Order") between Buyer and Supplier dated 2026-01-01 under Terms.
//                  ^^^^^
clause 1 "Audit"
  Buyer may audit Revenue once each year.
//- /terms.deal
use "example.deal".
agreement "Terms" ("Terms") between Buyer and Supplier dated 2026-01-01 under Order.
clause 1 "Price"
  Buyer must pay Supplier USD 2 million.
`],
  *clause(clause, context) {
    for (const rank of ranksOf(clause)) {
      const circle = circleOf(rank, context);
      if (!circle) continue;
      if (circle.length === 0) {
        yield { span: rank.span, message: `By these words ${say(rank.higher, clause)} prevails over itself. Name the clause that is meant, or take the words out.` };
        continue;
      }
      yield {
        span: rank.span,
        message: `These priorities go round in a circle: ${listFew([rank, ...circle].map((step) => `${say(step.higher, clause)} prevails over ${say(step.lower, clause)}`))}. None of them can prevail. Take one of the priorities out.`,
        related: circle.slice(0, 20).map((step) => ({ span: step.span, message: `By these words, ${say(step.higher, clause)} prevails over ${say(step.lower, clause)}.` })),
      };
    }
  },
  *file(file, context) {
    for (const agreement of file.agreements) {
      const chain = chainAbove(agreement.name, context);
      // Reported once, at the first by name of those that stand under one another.
      if (!chain || chain.some((name) => name < agreement.name)) continue;
      yield { span: agreement.nameSpan, message: `${sayWay([...chain, agreement.name], 'stands under')}. None of them can be the one above. Take one \`under\` out.` };
    }
  },
};

/** The agreements above one, where the way leads back to it: itself first. */
function chainAbove(name: string, context: Context): readonly string[] | undefined {
  const chain = new Set<string>();
  for (let at: string | undefined = name; at !== undefined && !chain.has(at);) {
    chain.add(at);
    const above: InstrumentHead | undefined = context.instruments(at)[0];
    at = above?.kind === 'agreement' ? above.under : undefined;
    if (at === name) return [...chain];
  }
  return undefined;
}

/**
 * The way of priorities from the lower side of one back to its higher side. Of those that go in one circle only the first by
 * name is asked further, so that it is reported once.
 */
function circleOf(rank: Rank, context: Context): readonly Rank[] | undefined {
  const members = context.circle('ranks', rank.higher);
  if (members[0] !== rank.higher || !members.includes(rank.lower)) return undefined;
  const among = new Set(members);
  const below = (name: string): readonly Rank[] => context.ranksBelow(name).filter((step) => among.has(step.lower));
  if (below(rank.higher).some((other) => other.lower < rank.lower)) return undefined;
  const way = wayBetween(rank.lower, rank.higher, among, (name) => below(name).map((step) => step.lower)) ?? [];
  return way.slice(1).flatMap((name, index) => below(way[index] ?? '').filter((step) => step.lower === name).slice(0, 1));
}

function say(name: string, clause: Clause): string {
  const home = homeOf(clause.agreement, clause.span.anchor.uri);
  if (name.startsWith(`${home}/`)) return `clause ${name.slice(home.length + 1)}`;
  const slash = name.indexOf('/');
  return slash < 0 ? name : `clause ${name.slice(slash + 1)} of ${name.slice(0, slash)}`;
}
