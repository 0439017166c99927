import { sayDay } from '@dealwright/model';
import { circlesOf, wayBetween } from '../circles.ts';
import { overridesOf, ranksOf } from '../ranks.ts';
import type { Override, Rank } from '../ranks.ts';
import { capital, listFew } from '../words/say.ts';
import type { AmendmentProblem, ClauseVersion, Conformed, Edition } from './conformed.ts';

/**
 * Priorities that amendments close to a circle, and clauses that each prevail over everything, in each edition by itself. What the
 * agreement says as it was written is found where its clauses are read.
 */
export function priorityProblems({ agreement, editions, awaited }: Conformed): readonly AmendmentProblem[] {
  const problems: AmendmentProblem[] = [];
  const reported = new Set<Rank | Override>();
  for (const edition of [...editions, ...awaited]) {
    const amended = edition.entries.filter(({ how }) => how !== 'written').toSorted(latestFirst).flatMap(({ clause }) => clause ?? []);
    const ranks = amended.flatMap((clause) => ranksOf(clause)).filter((rank) => !reported.has(rank));
    if (ranks.length > 0) problems.push(...circles(edition, ranks, agreement.name, reported));
    const overrides = amended.flatMap((clause) => overridesOf(clause)).filter((override) => !reported.has(override));
    if (overrides.length > 0) problems.push(...deadlocks(edition, overrides, reported));
  }
  return problems;
}

/** What closes a circle is the last that was written of it. */
function latestFirst({ from: a = Infinity }: ClauseVersion, { from: b = Infinity }: ClauseVersion): number {
  return a === b ? 0 : b - a;
}

function circles(edition: Edition, ranks: readonly Rank[], agreement: string, reported: Set<Rank | Override>): readonly AmendmentProblem[] {
  const below = new Map<string, Rank[]>();
  for (const { clause } of edition.entries) {
    for (const rank of clause ? ranksOf(clause) : []) {
      const list = below.get(rank.higher);
      if (list) list.push(rank);
      else below.set(rank.higher, [rank]);
    }
  }
  const next = (name: string): readonly string[] => (below.get(name) ?? []).map((rank) => rank.lower);
  const members = circlesOf(below.keys(), next);
  const said = new Set<readonly string[]>();
  return ranks.flatMap((rank): readonly AmendmentProblem[] => {
    const circle = members.get(rank.higher);
    if (!circle?.includes(rank.lower) || said.has(circle)) return [];
    said.add(circle);
    reported.add(rank);
    const way = wayBetween(rank.lower, rank.higher, new Set(circle), next) ?? [];
    const steps = [rank, ...way.slice(1).flatMap((name, at) => (below.get(way[at] ?? '') ?? []).filter((step) => step.lower === name).slice(0, 1))];
    const say = ({ higher, lower }: Rank): string => `${sayName(higher, agreement)} prevails over ${sayName(lower, agreement)}`;
    return [{
      code: 'priority/cycle', span: rank.span, message: `${capital(sayWhen(edition))}these priorities go round in a circle: ${listFew(steps.map(say))}. None of them can prevail. Take one of the priorities out.`,
      related: steps.slice(1, 21).map((step) => ({ span: step.span, message: `By these words, ${say(step)}.` })),
    }];
  });
}

function deadlocks(edition: Edition, overrides: readonly Override[], reported: Set<Rank | Override>): readonly AmendmentProblem[] {
  const all = edition.entries.flatMap(({ clause }) => (clause ? overridesOf(clause) : []));
  return overrides.flatMap((override): readonly AmendmentProblem[] => {
    const other = all.find((one) => one.clause !== override.clause && !reported.has(one));
    if (!other) return [];
    reported.add(override);
    return [{
      code: 'priority/deadlock', span: override.span, message: `${capital(sayWhen(edition))}clause ${override.clause.number} prevails over everything, and so does clause ${other.clause.number}. Where they disagree, neither governs. Name what this clause is to prevail over.`,
      related: [{ span: other.span, message: `Clause ${other.clause.number} prevails over everything, too.` }],
    }];
  });
}

function sayWhen({ from }: Edition): string {
  return from === undefined ? '' : `from ${sayDay(from)} `;
}

function sayName(name: string, agreement: string): string {
  if (name.startsWith(`${agreement}/`)) return `clause ${name.slice(agreement.length + 1)}`;
  const slash = name.indexOf('/');
  return slash < 0 ? name : `clause ${name.slice(slash + 1)} of ${name.slice(0, slash)}`;
}
