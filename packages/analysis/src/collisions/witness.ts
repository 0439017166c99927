import type { Course } from '@dealwright/algebra';
import { DIMENSIONS } from '@dealwright/model';
import type { Day, Dimension, ThingId } from '@dealwright/model';
import type { Axis, Frame } from './frame.ts';
import type { Membership } from './option.ts';
import type { Case } from './judge.ts';
import { membershipsOf } from './readings.ts';
import type { Departure } from './readings.ts';
import type { Setting } from './setting.ts';

/** One concrete case of a collision, by ids: what the message words, and what the tests confirm. */
export interface WitnessIds {
  readonly action: ThingId;
  /** In each dimension that one of the norms limits. `*cloud` is another cloud than all that are declared. */
  readonly members: Partial<Record<Dimension, ThingId>>;
  readonly day: Day;
  /** The last day of the run of days on which they collide; absent where it has none. */
  readonly until?: Day;
  /** Whether the day is the first, or the collision has been there for ever. */
  readonly dated: boolean;
  /** The days of events, `Infinity` for never and `-Infinity` for long ago; and the conditions that hold. */
  readonly course: Course;
  readonly memberships: readonly Membership[];
  readonly involves: readonly ThingId[];
}

/**
 * The canonical witness of a case: the earliest day, and in each dimension the first choice in the order in which the two
 * norms mention it, named classes before unnamed ones.
 */
export function witnessOf(found: Case, setting: Setting): WitnessIds {
  const { frame, collision, reading } = found;
  const chosen = choose(frame, collision.mask, collision.way, reading);
  const [first, last] = collision.days[0] ?? [setting.asOf, setting.asOf];
  const members: Partial<Record<Dimension, ThingId>> = {};
  for (const dimension of DIMENSIONS) {
    const at = frame.axes.findIndex((axis) => axis.name === dimension);
    if (at >= 0 && chosen[at] !== undefined) members[dimension] = chosen[at];
  }
  return {
    action: chosen[frame.axes.findIndex((axis) => axis.name === 'act')] ?? frame.first.norm.acts.actions[0]!,
    members,
    day: Number.isFinite(first) ? first : Math.min(setting.asOf, last),
    ...(Number.isFinite(last) && { until: last }),
    dated: Number.isFinite(first),
    course: collision.course,
    memberships: membershipsOf(reading),
    involves: reading.flatMap((departure) => departure.reading.involves ?? []),
  };
}

/** The first choice on each axis by which exactly these boxes hold it: those of `way`, of which `fixed` are what is *each*. */
function choose(frame: Frame, fixed: number, way: number, reading: readonly Departure[]): readonly (ThingId | undefined)[] {
  const chosen: (ThingId | undefined)[] = frame.axes.map(() => undefined);
  const fill = (each: boolean, target: number, start: number): void => {
    const axes = frame.axes.map((axis, index) => ({ axis, index })).filter(({ axis }) => axis.each === each);
    const dead = new Set<string>();
    const walk = (at: number, mask: number): boolean => {
      if (at === axes.length) return mask === target;
      if (dead.has(`${at} ${mask}`)) return false;
      const { axis, index } = axes[at]!;
      for (const [id, option] of optionsIn(axis, index, reading)) {
        if ((mask & option & target) !== target) continue;
        chosen[index] = id;
        if (walk(at + 1, mask & option)) return true;
      }
      dead.add(`${at} ${mask}`);
      return false;
    };
    walk(0, start);
  };
  fill(true, fixed, -1);
  fill(false, way, fixed);
  return chosen;
}

/** The members that a departure puts elsewhere come first, for they are what the case is about. */
function optionsIn(axis: Axis, index: number, reading: readonly Departure[]): readonly (readonly [ThingId, number])[] {
  const departures = reading.filter((departure) => departure.axis === index);
  const options = axis.options.map((option): readonly [ThingId, number, boolean] => {
    const departure = departures.find(({ alike }) => alike.includes(option));
    return [option.id, departure?.reading.mask ?? option.plain, departure !== undefined];
  });
  return [...options.filter(([, , moved]) => moved), ...options.filter(([, , moved]) => !moved)].map(([id, mask]) => [id, mask] as const);
}
