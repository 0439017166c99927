import { daysOf, intersectDays, run, subtractDays } from '@dealwright/algebra';
import type { Course } from '@dealwright/algebra';
import type { Day, Norm } from '@dealwright/model';
import type { Masks } from './collide.ts';
import { courseOf, openOf } from './courses.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';
import { readingsOf } from './readings.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';
import { asBan, asDutyThroughout, seenAs } from './views.ts';

/**
 * Whether all that the first norm covers is covered by the second as well, in the plain reading and as things stand: what it
 * speaks of, where, for whom and when.
 */
export function liesWithin(first: ReadyNorm, second: ReadyNorm, setting: Setting): boolean {
  const view = seenAs(asDutyThroughout(first.norm, second.norm), first, setting);
  const ban = seenAs(asBan(second.norm), second, setting);
  const course = courseOf(openOf(view, [ban], '', setting), new Map());
  return view.boxes.every((_, box) => {
    const frame = frameOf(view, box, [ban], setting);
    return frame !== undefined && frame !== 'undecided' && isCovered(frame, readingsOf(frame).plain, course);
  });
}

/** Whether, in one reading and course of events, the ban of a frame leaves nothing of what its first norm covers from a day on. */
export function isCovered(frame: Frame, masks: Masks, course: Course, from: Day = -Infinity): boolean {
  const all = masks.reduce<readonly number[]>((some, options) => [...new Set(some.flatMap((mask) => options.map((option) => mask & option)))], [-1]);
  return all.every((mask) => {
    if ((mask & 1) === 0) return true;
    const owed = intersectDays(daysOf(frame.covers(mask), course), run(from, Infinity));
    return subtractDays(owed, daysOf(frame.forbids(mask), course)).length === 0;
  });
}

/**
 * Of two norms of one agreement that collide, the one that is about a strict part of what the other is about: the drafter may
 * mean it as an exception.
 */
export function specificOf(first: ReadyNorm, second: ReadyNorm, setting: Setting): readonly [specific: Norm, general: Norm] | undefined {
  if (first.norm.source.agreement !== second.norm.source.agreement || first.norm.source.clause === second.norm.source.clause) return undefined;
  const [inside, outside] = [liesWithin(first, second, setting), liesWithin(second, first, setting)];
  if (inside === outside) return undefined;
  return inside ? [first.norm, second.norm] : [second.norm, first.norm];
}
