import type { Day, Norm } from '@dealwright/model';
import type { Act, Course } from '@dealwright/analysis/point';
import { criticalDays, daysWhere, firstDay } from './days.ts';
import type { DayMask } from './days.ts';
import { anyCoveredDays, calendarOf, coveredDays } from './ground.ts';
import type { Calendar } from './ground.ts';
import type { Branch } from './courses.ts';
import type { Group, Way } from './groups.ts';

/** Where norms collide: an act that one requires or permits and another forbids, in a course of events. */
export interface Clash {
  readonly act: Omit<Act, 'bearer'>;
  readonly course: Course;
}

/** A branch with the days that matter in it, and what stands on them in each of its courses. */
export interface Dated {
  readonly branch: Branch;
  readonly days: readonly Day[];
  readonly calendars: readonly Calendar[];
}

/** Works out the days of some norms in a branch. */
export function dated(norms: readonly Norm[], branch: Branch, asOf: Day): Dated {
  const scopes = norms.map(({ scope }) => scope);
  const days = criticalDays(scopes, branch, asOf);
  return { branch, days, calendars: branch.map((course) => calendarOf(scopes, days, course)) };
}

/**
 * The collision of two norms in a branch of chance, whatever the bearer chooses; nothing where some choice keeps both.
 *
 * @param groups the ways to keep the first norm, grouped, in one reading.
 */
export function clashIn(norm: Norm, groups: readonly Group[], { branch, days, calendars }: Dated, asOf: Day): Clash | undefined {
  return norm.modality === 'obligation'
    ? dutyClash(norm, groups, branch, calendars, days, asOf)
    : libertyClash(groups, branch, calendars, days);
}

/** For every choice of the bearer some group must lie wholly in the prohibitions. */
function dutyClash(norm: Norm, groups: readonly Group[], branch: Branch, calendars: readonly Calendar[], days: readonly Day[], asOf: Day): Clash | undefined {
  const fromNow = daysWhere(days, (day) => day >= asOf);
  let found: Clash | undefined;
  for (const [index, calendar] of calendars.entries()) {
    const here = groups
      .map((group) => ({ group, lost: lostDays(norm, group, calendar, fromNow) }))
      .filter(({ lost }) => lost !== 0)
      .map(({ group, lost }) => earliestClash(group, lost, calendar, days, branch[index]))
      .filter((clash) => clash !== undefined);
    if (here.length === 0) return undefined;
    found ??= here.reduce((best, each) => each.act.day < best.act.day ? each : best);
  }
  return found;
}

/** The days of a group on which nothing that is owed can be done; for an act of event, all its days or none. */
function lostDays(norm: Norm, group: Group, calendar: Calendar, fromNow: DayMask): DayMask {
  let owed = 0;
  let free = 0;
  for (const way of group) {
    const own = coveredDays(way.own, calendar);
    owed |= own;
    free |= own & ~anyCoveredDays(way.forbidden, calendar);
  }
  if (norm.acts.aspect === 'state') return owed & ~free;
  const left = (owed & fromNow) === 0 ? owed : owed & fromNow;
  return (left & free) === 0 ? left : 0;
}

function earliestClash(group: Group, lost: DayMask, calendar: Calendar, days: readonly Day[], course: Course | undefined): Clash | undefined {
  const day = firstDay(lost, days);
  const way = day === undefined ? undefined : group.find((each) => covers(each, days.indexOf(day), calendar));
  if (day === undefined || way === undefined || course === undefined) return undefined;
  return { act: { action: way.action, place: way.place, day }, course };
}

function covers(way: Way, index: number, calendar: Calendar): boolean {
  return (coveredDays(way.own, calendar) & (1 << index)) !== 0;
}

/** At some way there must be days on which both can stand, and none of them lawful by any choice. */
function libertyClash(groups: readonly Group[], branch: Branch, calendars: readonly Calendar[], days: readonly Day[]): Clash | undefined {
  let best: Clash | undefined;
  for (const way of groups.flat()) {
    let both = 0;
    let lawful = 0;
    for (const calendar of calendars) {
      const own = coveredDays(way.own, calendar);
      const forbidden = anyCoveredDays(way.forbidden, calendar);
      both |= own & forbidden;
      lawful |= own & ~forbidden;
    }
    const day = firstDay(both, days);
    if (day === undefined || (both & lawful) !== 0 || (best !== undefined && best.act.day <= day)) continue;
    const index = calendars.findIndex((calendar) =>
      (coveredDays(way.own, calendar) & anyCoveredDays(way.forbidden, calendar) & (1 << days.indexOf(day))) !== 0);
    const course = branch[index];
    if (course !== undefined) best = { act: { action: way.action, place: way.place, day }, course };
  }
  return best;
}
