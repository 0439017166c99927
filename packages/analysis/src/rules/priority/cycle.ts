import type { Clause } from '@dealwright/model';
import type { Context } from '../../context.ts';
import type { Rank } from '../../ranks.ts';
import { homeOf, ranksOf } from '../../ranks.ts';
import type { ModelRule } from '../../rule.ts';
import { list } from '../../words/say.ts';

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
`],
  *clause(clause, context) {
    for (const rank of ranksOf(clause)) {
      const circle = circleOf(rank, context);
      if (!circle || !isFirst(rank, circle)) continue;
      const steps = [rank, ...circle];
      yield {
        span: rank.span,
        message: `These priorities go round in a circle: ${list(steps.map((step) => `${say(step.higher, clause)} prevails over ${say(step.lower, clause)}`))}. None of them can prevail. Take one of the priorities out.`,
        related: circle.map((step) => ({ span: step.span, message: `By these words, ${say(step.higher, clause)} prevails over ${say(step.lower, clause)}.` })),
      };
    }
  },
};

/** The shortest way of priorities from the lower side of one back to its higher side. */
function circleOf(rank: Rank, context: Context): readonly Rank[] | undefined {
  const by = new Map<string, Rank>();
  const queue = [rank.lower];
  for (const name of queue) {
    if (name === rank.higher) {
      const way: Rank[] = [];
      for (let at: string = name, step = by.get(at); step && at !== rank.lower; at = step.higher, step = by.get(at)) way.unshift(step);
      return way;
    }
    for (const step of context.ranksBelow(name)) {
      if (step.lower === rank.lower || by.has(step.lower)) continue;
      by.set(step.lower, step);
      queue.push(step.lower);
    }
  }
  return undefined;
}

/** A circle is reported once, at the words of its step that is first by name. */
function isFirst(rank: Rank, circle: readonly Rank[]): boolean {
  return circle.every((step) => key(rank) < key(step) || step === rank);
}

const key = (rank: Rank): string => `${rank.higher}\n${rank.lower}`;

function say(name: string, clause: Clause): string {
  const home = homeOf(clause.agreement, clause.span.anchor.uri);
  if (name.startsWith(`${home}/`)) return `clause ${name.slice(home.length + 1)}`;
  const slash = name.indexOf('/');
  return slash < 0 ? name : `clause ${name.slice(slash + 1)} of ${name.slice(0, slash)}`;
}
