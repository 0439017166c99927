import { NO_DAYS, daysOf, intersectDays, run, subtractDays, uniteDays } from '@dealwright/algebra';
import type { Course, Days } from '@dealwright/algebra';
import type { Day } from '@dealwright/model';
import type { Frame } from './frame.ts';

/** In one reading: by axis, the masks of the options that there are. */
export type Masks = readonly (readonly number[])[];

/** A collision in one reading and one course of events. */
export interface Collision {
  /** The boxes that hold what is *each*; what is *some* may be chosen in any way. */
  readonly mask: number;
  /** The boxes that hold one way in which the bearer might have done it. */
  readonly way: number;
  readonly days: Days;
  readonly course: Course;
}

/** What a bearer's choices leave: the courses that differ only in what the bearer itself does. Mostly the first few answer a question. */
export interface Branch extends Iterable<Course> {
  readonly length: number;
  /** How many of them were worked out so far. */
  readonly made: number;
}

/**
 * The earliest collision of a frame in a reading and a branch of chance, whatever the bearer chooses.
 *
 * A duty collides where, for every choice, some group of the ways to keep it is not empty and lies wholly within the
 * prohibition: one group for each choice of members in the axes that are *each* and, for an act of state, for each day.
 * A permission collides at a member of each axis on which there is a day when both can stand and, on all such days, no
 * choice leaves the permission standing and the prohibition not.
 */
export function collisionIn(frame: Frame, masks: Masks, branch: Branch, asOf: Day): Collision | undefined {
  const isDuty = frame.first.norm.modality === 'obligation';
  const each = fold(frame, masks, true);
  return isDuty ? dutyCollision(frame, each, fold(frame, masks, false), branch, asOf) : libertyCollision(frame, each, branch);
}

/**
 * Whether some of what a norm leaves open is forbidden on some day, though it can be kept.
 *
 * Of a permission, as things stand. Of a duty, only the ways and days that its words leave open, and that stay forbidden
 * whatever the bearer does: that it says nothing of a cloud is no promise of all clouds.
 */
export function narrowingIn(frame: Frame, masks: Masks, branch: Branch): Collision | undefined {
  const isDuty = frame.first.norm.modality === 'obligation';
  const [course] = branch;
  if (!course) return undefined;
  let best: Collision | undefined;
  for (const fixed of fold(frame, masks, true)) {
    for (const said of fold(frame, masks, false, true)) {
      let days: Days | undefined;
      let way = 0;
      for (const unsaid of fold(frame, masks, false, false)) {
        const mask = fixed & said & unsaid;
        if ((mask & 1) === 0) continue;
        way ||= mask;
        for (const each of isDuty ? branch : [course]) {
          const forbidden = intersectDays(daysOf(frame.covers(mask), each), daysOf(frame.forbids(mask), each));
          days = days === undefined ? forbidden : intersectDays(days, forbidden);
          if (days.length === 0) break;
        }
      }
      if (days !== undefined && days.length > 0 && (!best || days[0]![0] < best.days[0]![0])) best = { mask: fixed, way, days, course };
    }
  }
  return best;
}

function dutyCollision(frame: Frame, each: readonly number[], some: readonly number[], branch: Branch, asOf: Day): Collision | undefined {
  let found: Collision | undefined;
  for (const course of branch) {
    const here = lostIn(frame, each, some, course, asOf);
    if (!here) return undefined;
    found ??= here;
  }
  return found;
}

function lostIn(frame: Frame, each: readonly number[], some: readonly number[], course: Course, asOf: Day): Collision | undefined {
  const isState = frame.first.norm.acts.aspect === 'state';
  let best: Collision | undefined;
  for (const fixed of each) {
    let owed: Days = NO_DAYS;
    let free: Days = NO_DAYS;
    const ways: { readonly mask: number; readonly own: Days }[] = [];
    for (const chosen of some) {
      const mask = fixed & chosen;
      if ((mask & 1) === 0) continue;
      const own = daysOf(frame.covers(mask), course);
      if (own.length === 0) continue;
      ways.push({ mask, own });
      owed = uniteDays(owed, own);
      free = uniteDays(free, (mask & frame.secondBits) === 0 ? own : subtractDays(own, daysOf(frame.forbids(mask), course)));
    }
    if (owed.length === 0) continue;
    const lost = isState ? subtractDays(owed, free) : lostEvent(owed, free, asOf);
    if (lost.length === 0 || (best && lost[0]![0] >= best.days[0]![0])) continue;
    const day: Days = [[lost[0]![0], lost[0]![0]]];
    const way = ways.find(({ own }) => intersectDays(own, Number.isFinite(day[0]![0]) ? day : lost).length > 0)?.mask ?? fixed;
    best = { mask: fixed, way, days: lost, course };
  }
  return best;
}

/** An act of event is placed on a day from the as-of date; where none is left, all its days count. */
function lostEvent(owed: Days, free: Days, asOf: Day): Days {
  const left = intersectDays(owed, run(asOf, Infinity));
  const days = left.length === 0 ? owed : left;
  return intersectDays(days, free).length === 0 ? days : NO_DAYS;
}

function libertyCollision(frame: Frame, each: readonly number[], branch: Branch): Collision | undefined {
  let best: Collision | undefined;
  for (const mask of each) {
    if ((mask & 1) === 0 || (mask & frame.secondBits) === 0) continue;
    let both: Days = NO_DAYS;
    let lawful: Days = NO_DAYS;
    let where: Course | undefined;
    let isLawful = false;
    for (const course of branch) {
      const own = daysOf(frame.covers(mask), course);
      if (own.length === 0) continue;
      const forbidden = daysOf(frame.forbids(mask), course);
      const meeting = intersectDays(own, forbidden);
      if (meeting.length > 0 && (both.length === 0 || meeting[0]![0] < both[0]![0])) where = course;
      both = uniteDays(both, meeting);
      if (branch.length === 1) continue;
      lawful = uniteDays(lawful, subtractDays(own, forbidden));
      isLawful = intersectDays(both, lawful).length > 0;
      if (isLawful) break;
    }
    if (!where || isLawful) continue;
    if (!best || both[0]![0] < best.days[0]![0]) best = { mask, way: mask, days: both, course: where };
  }
  return best;
}

/** The boxes that hold some choice in all axes of one quantifier together. Only those with the norm's own box are of use. */
export function fold(frame: Frame, masks: Masks, each: boolean, said?: boolean): readonly number[] {
  let all: readonly number[] = [-1];
  for (const [index, axis] of frame.axes.entries()) {
    if (axis.each !== each || (said !== undefined && axis.said !== said)) continue;
    const next = new Set<number>();
    for (const mask of all) for (const option of masks[index]!) if ((mask & option & 1) !== 0) next.add(mask & option);
    all = [...next];
  }
  return all;
}
