import { JUDGED_ON } from '../generate/promised-amounts.ts';
import type { Promised, PromisedAmounts } from '../generate/promised-amounts.ts';

/** What is found: the code, the verdict, and the clause that it stands on; of shares, only that there are too many. */
export interface FoundAmount { readonly code: string; readonly verdict: 'conflict' | 'depends' | 'compatible'; readonly clause: number }

/** No bound of a draft lies beyond; what never ends is still there on it. */
const LAST_DAY = 20;
const DAYS = Array.from({ length: LAST_DAY }, (_, index) => index + 1);
const NEVER = Infinity;

type Indexed<T extends Promised['type']> = Extract<Promised, { type: T }> & { readonly at: number };

/** What is at odds in a draft, day by day and for each day on which Insolvency may come: by docs/decisions/0014, and by nothing of the engine. */
export function amountsAtOdds(draft: PromisedAmounts): readonly FoundAmount[] {
  const all = draft.clauses.map((clause, index) => ({ ...clause, at: index + 1 }));
  const of = <T extends Promised['type']>(type: T): Indexed<T>[] => all.filter((clause): clause is Indexed<T> => clause.type === type);
  return [...differing(of('quantity'), of('share'), of('price'), draft), ...apart(of('quantity'), draft), ...allotted(of('share'), draft), ...better(of('favour'), of('price'), draft)]
    .toSorted((a, b) => a.clause - b.clause || (a.code < b.code ? -1 : 1));
}

function holds({ from = 1, to = LAST_DAY, waits }: Promised, day: number, insolvency: number): boolean {
  return from <= day && day <= to && (!waits || insolvency <= day);
}

function shareADay(clauses: readonly Promised[], insolvency: number): boolean {
  return DAYS.some((day) => clauses.every((clause) => holds(clause, day, insolvency)));
}

/** The days on which Insolvency may still come, where nothing records it. */
function chances({ insolvency }: PromisedAmounts): readonly number[] {
  return insolvency === undefined ? DAYS.filter((day) => day >= JUDGED_ON) : [];
}

/** Whether clauses meet as things stand, or with a trigger that all of them wait for; or only in another course of events. */
function meeting(clauses: readonly Promised[], draft: PromisedAmounts): 'conflict' | 'depends' | undefined {
  if (shareADay(clauses, draft.insolvency ?? NEVER)) return 'conflict';
  if (!chances(draft).some((day) => shareADay(clauses, day))) return undefined;
  return clauses.every(({ waits }) => waits) ? 'conflict' : 'depends';
}

const isFloor = (sense: string): boolean => sense === 'at least' || sense === 'more than';
const isCeiling = (sense: string): boolean => sense === 'at most' || sense === 'less than';

/** Two duties to one act: each against those before it. */
function differing(bought: readonly Indexed<'quantity'>[], shares: readonly Indexed<'share'>[], prices: readonly Indexed<'price'>[], draft: PromisedAmounts): readonly FoundAmount[] {
  const duties = [
    ...bought.filter(({ modal }) => modal === 'must').map((clause) => ({ clause, act: 'buy', sense: clause.sense as string, value: clause.value, each: clause.each })),
    ...shares.map((clause) => ({ clause, act: `share ${clause.holder}`, sense: 'exactly', value: clause.value, each: undefined })),
    ...prices.map((clause) => ({ clause, act: `price ${clause.buyer}`, sense: 'exactly', value: clause.value, each: undefined })),
  ];
  return duties.flatMap((later, index) => {
    const differences = duties.slice(0, index).flatMap((earlier) => {
      if (earlier.act !== later.act || earlier.clause.waits !== later.clause.waits) return [];
      const met = meeting([earlier.clause, later.clause], draft);
      const isStricter = (isFloor(earlier.sense) && isFloor(later.sense)) || (isCeiling(earlier.sense) && isCeiling(later.sense));
      const isExact = earlier.sense === 'exactly' && later.sense === 'exactly';
      const sameBounds = earlier.clause.from === later.clause.from && earlier.clause.to === later.clause.to;
      if (!met) return [];
      if (earlier.each === later.each && sameBounds && earlier.value !== later.value && (isStricter || isExact)) return [`amounts ${isStricter ? 'compatible' : met}`];
      const saysOften = earlier.each !== undefined && later.each !== undefined && earlier.each !== later.each;
      return saysOften && earlier.value === later.value && earlier.sense === later.sense ? [`often ${met}`] : [];
    });
    return [...new Set(differences)].map((difference) => ({ code: 'conflict/duties', verdict: difference.split(' ')[1] as FoundAmount['verdict'], clause: later.clause.at }));
  });
}

/** More is owed than is allowed, and no day is left on which it might be done after all. */
function apart(bought: readonly Indexed<'quantity'>[], draft: PromisedAmounts): readonly FoundAmount[] {
  return bought.filter(({ modal, sense }) => modal === 'must' && !isCeiling(sense)).flatMap((floor) => {
    const verdicts = bought.flatMap((ceiling) => {
      const isBan = ceiling.modal === 'must not';
      if (ceiling === floor || (!isBan && isFloor(ceiling.sense)) || floor.each !== ceiling.each) return [];
      if (!isBan && floor.sense === 'exactly' && ceiling.sense === 'exactly') return [];
      const isTight = floor.sense === 'more than' || (!isBan && ceiling.sense === 'less than');
      if (floor.value < ceiling.value || (floor.value === ceiling.value && !isTight)) return [];
      const met = meeting([floor, ceiling], draft);
      return met && !(met === 'conflict' && leavesDays(floor, ceiling, draft)) ? [met] : [];
    });
    return strongest(verdicts).map((verdict) => ({ code: 'conflict/quantity', verdict, clause: floor.at }));
  });
}

/** Whether what is owed has a day without its ceiling: as things stand, or once what both wait for has come. */
function leavesDays(floor: Promised, ceiling: Promised, draft: PromisedAmounts): boolean {
  const standing = draft.insolvency ?? NEVER;
  const insolvency = shareADay([floor, ceiling], standing) ? standing : JUDGED_ON;
  const own = DAYS.filter((day) => holds(floor, day, insolvency));
  const ahead = own.filter((day) => day >= JUDGED_ON);
  return (ahead.length > 0 ? ahead : own).some((day) => !holds(ceiling, day, insolvency));
}

/** Of each holder the greatest share of a day; together more than the whole. */
function allotted(shares: readonly Indexed<'share'>[], draft: PromisedAmounts): readonly FoundAmount[] {
  const exceeds = (of: readonly Indexed<'share'>[], insolvency: number): boolean => DAYS.some((day) => {
    const greatest = new Map<string, number>();
    for (const share of of) if (holds(share, day, insolvency)) greatest.set(share.holder, Math.max(share.value, greatest.get(share.holder) ?? 0));
    return [...greatest.values()].reduce((sum, value) => sum + value, 0) > 100;
  });
  const found = (verdict: FoundAmount['verdict']): readonly FoundAmount[] => [{ code: 'conflict/over-allotted', verdict, clause: 0 }];
  if (exceeds(shares, draft.insolvency ?? NEVER)) return found('conflict');
  const late = chances(draft);
  if (late.some((day) => exceeds(shares.filter(({ waits }) => waits), day))) return found('conflict');
  return late.some((day) => exceeds(shares, day)) ? found('depends') : [];
}

/** A better price for Agent than Buyer has, while Buyer is promised terms no less favourable. */
function better(favours: readonly Indexed<'favour'>[], prices: readonly Indexed<'price'>[], draft: PromisedAmounts): readonly FoundAmount[] {
  const own = prices.filter(({ buyer }) => buyer === 'Buyer');
  return favours.flatMap((favour) => prices.filter(({ buyer }) => buyer === 'Agent').flatMap((price) => {
    const verdicts = own.length === 0
      ? (meeting([favour, price], draft) ? ['depends' as const] : [])
      : own.filter(({ value }) => value > price.value).flatMap((higher) => meeting([favour, price, higher], draft) ?? []);
    return strongest(verdicts).map((verdict) => ({ code: 'conflict/better-terms', verdict, clause: price.at }));
  }));
}

function strongest(verdicts: readonly ('conflict' | 'depends')[]): readonly ('conflict' | 'depends')[] {
  return verdicts.includes('conflict') ? ['conflict'] : verdicts.slice(0, 1);
}
