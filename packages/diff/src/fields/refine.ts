import type { ClauseReference, Precedent, Slot } from '@dealwright/model';
import { dataOf, saysTheSame } from './data.ts';
import type { ChangeCode } from '../rows.generated.ts';

/** A code that says more than a direction, from the data of both values in one identity space; absent on a side where nothing is said. */
export type Refinement = (old: unknown, now: unknown) => ChangeCode | undefined;

/** What prevailed now gives way, and the other way round. */
export const refineOrder: Refinement = (old, now) => {
  const [winner, loser] = (old ?? []) as readonly Precedent[];
  const [newWinner, newLoser] = (now ?? []) as readonly Precedent[];
  return winner && newWinner && saysTheSame(winner, newLoser) && saysTheSame(loser, newWinner) ? 'control/precedence/changed/flipped' : undefined;
};

/** More clauses survive, or fewer. */
export const refineSurvivors: Refinement = (old, now) => {
  const [before, after] = [old, now].map((data) => new Set(((data ?? []) as readonly ClauseReference[]).map(dataOf)));
  if (!before || !after) return undefined;
  if ([...before].every((one) => after.has(one))) return 'time/survival/changed/more';
  return [...after].every((one) => before.has(one)) ? 'time/survival/changed/fewer' : undefined;
};

/** Notice against the renewal: longer, shorter, possible at all. */
export const refineRenewal: Refinement = (old, now) => {
  const [before, after] = [noticeIn(old), noticeIn(now)];
  if (after !== undefined && old === undefined) return 'time/renewal-notice/added/stoppable';
  if (before !== undefined && now === undefined) return 'time/renewal-notice/removed/unstoppable';
  if (before === undefined || after === undefined || before === after) return undefined;
  return after > before ? 'time/renewal-notice/changed/longer' : 'time/renewal-notice/changed/shorter';
};

/** The days of notice that stop a renewal, for ordering only. */
function noticeIn(data: unknown): number | undefined {
  const slot = data as Slot | undefined;
  const [, count, unit] = /notice (\d+) (day|week|month|year)/.exec(slot?.type === 'condition' && slot.condition.type === 'atom' ? slot.condition.atom.key : '') ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (DAYS[unit] ?? 1);
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };
