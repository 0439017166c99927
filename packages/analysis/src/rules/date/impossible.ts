import { dayOf, formatDay } from '@dealwright/model';
import type { ProblemRule } from '../../rule.ts';

export const rule: ProblemRule = {
  reads: 'problems',
  severity: 'error',
  title: 'A date that the calendar does not have',
  why: 'A promise that falls due on 31 April falls due on no day; each side will choose the neighbour that suits it.',
  remedy: 'Correct the day.',
  valid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 2026-04-30.
`],
  invalid: [`
use "example.deal".
clause 1 "Sales"
  Supplier must not sell Widgets until 2026-04-31.
//                                     ^^^^^^^^^^
`],
  fixes({ data, span }) {
    const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(String(data?.['date'])) ?? [];
    const next = dayOf(Number(year) + Math.floor(Number(month) / 12), (Number(month) % 12) + 1, 1);
    if (year === undefined || Number(month) < 1 || Number(month) > 12 || next === undefined) return [];
    const last = formatDay(next - 1);
    return [{ title: `Write \`${last}\`, the last day of that month`, edits: [{ span, newText: last }] }];
  },
};
