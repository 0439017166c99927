import { daysOf, intersectDays, subtractDays, uniteDays } from '@dealwright/algebra';
import type { Days } from '@dealwright/algebra';
import type { ThingId } from '@dealwright/model';
import type { Axis } from '../frame.ts';
import type { Case } from '../judge.ts';

/** What one of several prohibitions, taken alone, leaves of the ways to keep a duty. */
export interface Left {
  /** What is left to choose from, on the axis of which it takes away a part. */
  readonly options: readonly ThingId[];
  /** The days that are left; of an act of state, days of the collision. */
  readonly days: Days;
}

/** Works out what the prohibition at a place of the case's frame leaves by itself. */
export function leftBy({ frame, collision, reading }: Case, place: number): Left {
  const { axes, covers } = frame;
  const forbids = frame.forbidsOf[place]!;
  const isEvent = frame.first.norm.acts.aspect === 'event';
  const maskOf = (axis: Axis, index: number, at: number): number => {
    const option = axis.options[at]!;
    return reading.find((departure) => departure.axis === index && departure.alike.includes(option))?.reading.mask ?? option.plain;
  };
  const free = (mask: number): Days => {
    const own = daysOf(covers(mask), collision.course);
    return subtractDays(isEvent ? own : intersectDays(own, collision.days), daysOf(forbids(mask), collision.course));
  };
  let ways: readonly { readonly mask: number; readonly chosen: ReadonlyMap<number, ThingId> }[] = [{ mask: collision.mask, chosen: new Map() }];
  axes.forEach((axis, index) => {
    if (axis.each) return;
    ways = ways.flatMap(({ mask, chosen }) => axis.options.flatMap((option, at) => {
      const both = mask & maskOf(axis, index, at);
      return (both & 1) === 0 ? [] : [{ mask: both, chosen: new Map([...chosen, [index, option.id]]) }];
    })).slice(0, MOST_WAYS);
  });
  const left = ways.map((way) => ({ ...way, days: free(way.mask) }));
  const open = left.filter(({ days }) => days.length > 0);
  const axis = axes.findIndex(({ each }, index) => !each && new Set(open.map(({ chosen }) => chosen.get(index))).size < new Set(ways.map(({ chosen }) => chosen.get(index))).size);
  return {
    options: axis < 0 ? [] : [...new Set(open.flatMap(({ chosen }) => chosen.get(axis) ?? []))],
    days: open.reduce<Days>((all, { days }) => uniteDays(all, days), []),
  };
}

/** More ways than this are not listed. */
const MOST_WAYS = 1000;
