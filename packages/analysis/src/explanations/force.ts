import { UNKNOWN, both, daysOf, formulaOfCondition, formulaOfPeriod, uniteDays } from '@dealwright/algebra';
import type { Days, Formula } from '@dealwright/algebra';
import { sayCondition } from '@dealwright/clauses';
import type { Day } from '@dealwright/model';
import { courseOf, openOf } from '../collisions/courses.ts';
import { endsOf } from '../collisions/message.ts';
import { openingsOf } from '../collisions/openings.ts';
import type { ReadyNorm } from '../collisions/ready.ts';
import type { Setting } from '../collisions/setting.ts';

/** Whether a clause is in force on the as-of date. */
export interface Force {
  readonly state: 'in force' | 'not yet' | 'ended' | 'waiting';
  /** The first day of the run of days that is spoken of: the one around the as-of date, else the next, else the last. */
  readonly since?: Day;
  /** Its last day. */
  readonly through?: Day;
  /** `until AGI Verification`: an event that ends it sooner, or at all. */
  readonly until?: string;
  /** The events that it waits for. */
  readonly waitsFor: readonly string[];
  /** Conditions on which it binds, and of which nothing records that they hold: `Microsoft cannot support Frontier`. */
  readonly dependsOn: readonly string[];
  /** Whether all that it asks is done once: that its time is over then means that it fell due. */
  readonly isOnce: boolean;
}

/**
 * Whether norms are in force as things stand: an event that nobody recorded has not happened. A clause of several norms is
 * in force where one of them is. A condition (`if`) does not keep a promise from being in force, only from biting.
 *
 * @param lastDay the last day of a norm's agreement, where another supersedes that
 * @returns `undefined` where there are no norms
 */
export function forceOf(norms: readonly ReadyNorm[], lastDay: (norm: ReadyNorm) => Day | undefined, setting: Setting): Force | undefined {
  if (norms.length === 0) return undefined;
  const standing = norms.map((norm) => ({ norm, days: daysAsThingsStand(norm, lastDay(norm), setting) }));
  const days = standing.reduce<Days>((all, each) => uniteDays(all, each.days), []);
  const isOnce = norms.every(({ norm }) => norm.modality === 'obligation' && norm.acts.aspect === 'event');
  const at = days.find(([first, last]) => first <= setting.asOf && setting.asOf <= last) ?? days.find(([first]) => first > setting.asOf) ?? days.at(-1);
  if (!at) return { state: 'waiting', waitsFor: unique(norms.flatMap((norm) => awaited(norm))), dependsOn: [], isOnce };
  const [first, last] = at;
  const here = standing.filter((each) => each.days.some(([start, end]) => start <= last && end >= first)).map(({ norm }) => norm);
  const until = last < setting.asOf ? '' : untilOf(here);
  const unmet = here.map((norm) => unmetBy(norm, setting));
  return {
    state: last < setting.asOf ? 'ended' : first > setting.asOf ? 'not yet' : 'in force',
    ...(Number.isFinite(first) && { since: first }),
    ...(Number.isFinite(last) && { through: last }),
    ...(until !== '' && { until }),
    waitsFor: [],
    dependsOn: unmet.every((each) => each.length > 0) ? unique(unmet.flat()) : [],
    isOnce,
  };
}

function daysAsThingsStand(norm: ReadyNorm, lastDay: Day | undefined, setting: Setting): Days {
  const period = formulaOfPeriod(norm.norm.scope.period, setting.knowledge);
  const last: Formula = lastDay === undefined ? { type: 'true' } : { type: 'to', point: { steps: [], days: lastDay } };
  return daysOf(both(period, last), courseAsThingsStand(norm, setting));
}

function courseAsThingsStand(norm: ReadyNorm, setting: Setting): ReturnType<typeof courseOf> {
  return courseOf(openOf(norm, [norm], norm.norm.bearer.party, setting), new Map());
}

/** The event that ends all of them; none where they end differently. */
function untilOf(norms: readonly ReadyNorm[]): string {
  const [first = '', ...more] = norms.map(endsOf);
  return more.every((each) => each === first) ? first : '';
}

/** The events that must happen before a norm speaks. */
function awaited(norm: ReadyNorm): readonly string[] {
  const { events, naming, triggers } = openingsOf(norm);
  return triggers.flatMap((names) => names.filter((name) => events.has(name) && !name.startsWith(UNKNOWN)).map((name) => naming.get(name)?.text ?? name));
}

/** The conditions of a norm that are not so as things stand. */
function unmetBy(norm: ReadyNorm, setting: Setting): readonly string[] {
  const { condition } = norm.norm.scope;
  if (condition.type === 'true') return [];
  const holds = daysOf(formulaOfCondition(condition, setting.knowledge), courseAsThingsStand(norm, setting)).some(([first, last]) => first <= setting.asOf && setting.asOf <= last);
  return holds ? [] : [sayCondition(condition)];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
