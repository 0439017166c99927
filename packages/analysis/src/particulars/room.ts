import type { Day, Norm, Settings, Vocabulary } from '@dealwright/model';
import { yields } from '../collisions/instruments.ts';
import type { Instruments } from '../collisions/instruments.ts';
import type { Setting } from '../collisions/setting.ts';
import { areOneText, isNorm } from './statement.ts';
import type { Sourced, Statement } from './statement.ts';

/** What statements are compared in. */
export interface Room {
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  readonly instruments: Instruments;
  readonly setting: Setting;
}

/**
 * Whether two statements are compared at all: not two versions of one clause, not a draft or a superseded agreement with
 * another one, and not two of which one gives way to the other.
 */
export function areCompared(a: Statement, b: Statement, room: Room): boolean {
  if (areOneText(a, b)) return false;
  if (a.source.agreement !== b.source.agreement && !room.settings.includeDrafts && (isAside(a, room) || isAside(b, room))) return false;
  return !isNorm(a) || !isNorm(b) || !giveWay(a, b, room);
}

/** Whether one of two norms gives way to the other. */
export function giveWay(a: Norm, b: Norm, { instruments }: Room): boolean {
  return yields(a, b, instruments) || yields(b, a, instruments);
}

/** Whether anything is said of what a norm yields to or prevails over. */
export function hasRank({ yieldsTo, prevailsOver, source }: Norm, { instruments }: Room): boolean {
  return yieldsTo.length > 0 || prevailsOver.length > 0 || instruments.get(source.agreement)?.under !== undefined;
}

/** A draft, not binding, or superseded by the as-of date: compared with nothing outside its own agreement. */
export function isAside({ source }: Sourced, { instruments, settings }: Room): boolean {
  const instrument = instruments.get(source.agreement);
  return source.draft || (instrument?.tentative ?? false) || (instrument?.supersededOn ?? Infinity) <= settings.asOf;
}

/** The last day of an agreement that another supersedes. */
export function lastDayOf({ source }: Sourced, { instruments }: Room): Day | undefined {
  const day = instruments.get(source.agreement)?.supersededOn;
  return day === undefined ? undefined : day - 1;
}
