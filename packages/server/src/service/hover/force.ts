import type { Force } from '@dealwright/analysis';
import type { Clause, Norm } from '@dealwright/model';
import { sayDay } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { agreementNamed } from '../deals.ts';
import { escaped, series } from '../markdown.ts';

/** Whether a clause is in force on the as-of date: by what it makes somebody owe, else by the dates of its agreement. */
export function forceOfClause(deals: Deals, clause: Clause): Force | undefined {
  return deals.explanations.forceOf(normsOfWords(deals, clause)) ?? (clause.sentences.length === 0 ? undefined : ofItsAgreement(deals, clause));
}

/** What the very words of a clause make parties owe. An amendment may have changed some: what then comes of them is another version. */
export function normsOfWords(deals: Deals, clause: Clause): readonly Norm[] {
  return deals.explanations.normsOf(clause.id).filter(({ source }) => source.span.anchor === clause.span.anchor);
}

function ofItsAgreement(deals: Deals, clause: Clause): Force | undefined {
  const agreement = agreementNamed(deals, clause.agreement);
  const since = agreement?.effective ?? agreement?.dated;
  if (since === undefined || !agreement?.clauses.includes(clause)) return undefined;
  return { state: since > deals.settings.asOf ? 'not yet' : 'in force', since, waitsFor: [], dependsOn: [], isOnce: false };
}

/**
 * `**In force** since 28 October 2025, until AGI Verification, or through 31 December 2032 at the latest.`
 *
 * @param successor what takes its place when its time is over: `A2026 replaced it on 27 April 2026`
 */
export function sayForce(force: Force, deals: Deals, successor?: string): string {
  const { state, since, through, waitsFor, dependsOn, isOnce } = force;
  const condition = dependsOn.length === 0 ? '' : ` It binds only if ${escaped(dependsOn.join(' or '))}, and nothing records that.`;
  switch (state) {
    case 'in force': return `${['**In force**', [since === undefined ? '' : `since ${sayDay(since)}`, sayEnd(force)].filter((part) => part !== '').join(', ')].join(' ').trim()}${successor === undefined ? '' : `: ${successor}`}.${condition}`;
    case 'not yet': return `**Not yet in force** on ${sayDay(deals.settings.asOf)}: it begins on ${sayDay(since ?? 0)}${sayEnd(force) === '' ? '' : `, and runs ${sayEnd(force)}`}.${condition}`;
    case 'ended':
      if (successor !== undefined) return `**No longer in force** in these words: ${successor}.`;
      return isOnce ? `**Fell due** on ${sayDay(through ?? 0)}.` : `**No longer in force**: it ended on ${sayDay(through ?? 0)}.`;
    case 'waiting': return waitsFor.length === 0 ? '**Not in force**: no day is left on which it applies.' : `**Not in force**: it waits for ${series(waitsFor.map(escaped))}, and nothing records that.`;
  }
}

/** `until AGI Verification, or through 31 December 2032 at the latest`. */
function sayEnd({ through, until }: Force): string {
  const day = through === undefined ? '' : sayDay(through);
  if (until === undefined) return day === '' ? '' : `through ${day}`;
  return day === '' || until.includes(day) ? escaped(until) : `${escaped(until)}, or through ${day} at the latest`;
}
