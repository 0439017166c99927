import { formatDay } from '@dealwright/model';
import type { Day, TimeBound } from '@dealwright/model';
import type { CompletionItem } from 'vscode-languageserver';
import { agreementAround } from '../deals.ts';
import type { Spot } from '../deals.ts';
import { dayOfPoint } from '../hover/value.ts';
import { snippetItem } from './items.ts';
import type { Target } from './items.ts';
import type { Slot } from './slots.ts';

/** The days that are likely where a date may stand: that on which the deals are checked, and that on which the agreement ends. */
export function dates(spot: Spot, target: Target, date: Slot['date'], rank: number): CompletionItem[] {
  if (date === undefined) return [];
  const { asOf } = spot.deals.settings;
  const agreement = date === 'start' ? undefined : agreementAround(spot.file, spot.offset);
  const last = agreement && lastDay(spot, agreement.to);
  const end = last === undefined || date === 'last' ? last : last + 1;
  const item = (day: Day, detail: string): CompletionItem => snippetItem(target, formatDay(day), `\${1:${formatDay(day)}}`, rank, detail);
  return [
    ...(end === asOf ? [] : [item(asOf, 'the day on which the deals are checked')]),
    ...(end === undefined ? [] : [item(end, `${date === 'last' ? 'the last day' : 'the day after the last'} of ${agreement?.name ?? ''}`)]),
  ];
}

/** The last day of a term whose end is a date, or a time after one. */
function lastDay({ deals }: Spot, bounds: readonly TimeBound[]): Day | undefined {
  const days = bounds.flatMap(({ point, inclusive }) => {
    const day = dayOfPoint(deals, point);
    return day === undefined ? [] : [inclusive ? day : day - 1];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
