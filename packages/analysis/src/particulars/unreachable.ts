import { nameOf, normProse } from '@dealwright/clauses';
import type { Finding, Norm } from '@dealwright/model';
import { list } from '../words/say.ts';
import type { Comparison } from './comparison.ts';
import { eventsIn } from './days.ts';
import { actKey, exactDay, happensOnce, sayTiming, timingKey } from './deal-keys.ts';
import { findingOf, yieldingFixes } from './finding.ts';
import { againstEarlier } from './rivals.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { isNorm, namesAmong } from './statement.ts';
import type { Statement } from './statement.ts';
import { isPossible } from './timeline.ts';
import type { Window } from './timeline.ts';

/** Deadlines, milestones and windows that no order of events satisfies together. */
export const unreachable: Comparison = {
  keysOf: (statement, room) => {
    if (!isNorm(statement)) return statement.topic === 'milestone' && statement.condition.type === 'true' ? [timelineKey(statement)] : [];
    const { modality, timing, frequency, acts, effort } = statement;
    if (modality !== 'obligation' || !timing || frequency || acts.aspect !== 'event' || effort !== undefined) return [];
    const events = [...timing.from, ...timing.to].flatMap(({ point }) => eventsIn(point));
    return [
      ...(events.length > 0 ? [timelineKey(statement)] : []),
      ...(happensOnce(statement) ? [`once ${actKey(statement, room, [], 'whenever')}`] : []),
    ];
  },
  judge: (statements, room, key) => (key.startsWith('once ') ? ofOneAct(statements.filter(isNorm), room) : ofTimeline(statements, room)),
};

function timelineKey({ source }: Statement): string {
  return `timeline ${source.uri} ${source.agreement}`;
}

/** Two windows for an act that happens once. That two exact dates differ is said of the duties themselves. */
function ofOneAct(norms: readonly Norm[], room: Room): readonly Finding[] {
  return againstEarlier(norms, (norm) => timingKey(norm), (a, b) => {
    if (exactDay(a) !== undefined && exactDay(b) !== undefined) return undefined;
    const windows = [a, b].map((norm) => windowOf(norm, 'act'));
    return windows.every((window) => isPossible([window], room)) && !isPossible(windows, room) ? true : undefined;
  }, (earlier, later) => (areCompared(earlier, later, room) ? found([earlier], later, room) : undefined));
}

/** Milestones against one another, and each duty against the milestones that its days hang on. */
function ofTimeline(statements: readonly Statement[], room: Room): readonly Finding[] {
  const milestones = statements.filter((statement) => !isNorm(statement));
  if (milestones.length === 0) return [];
  const kept: Statement[] = [];
  return statements.flatMap((statement) => {
    if (isNorm(statement)) return [];
    const against = impossibleWith(statement, kept, room);
    if (against) return [found(against, statement, room)];
    kept.push(statement);
    return [];
  }).concat(statements.filter(isNorm).flatMap((norm) => {
    const against = impossibleWith(norm, kept, room);
    return against && against.length > 0 ? [found(against, norm, room)] : [];
  }));
}

/** The fewest of the others with which a statement is impossible, though it is possible alone. */
function impossibleWith(statement: Statement, others: readonly Statement[], room: Room): readonly Statement[] | undefined {
  const own = windowOf(statement, statement.id);
  if (!isPossible([own], room)) return undefined;
  const windows = others.map((other) => windowOf(other, other.id));
  if (isPossible([own, ...windows], room)) return undefined;
  // What can be left out is left out.
  let needed = others.map((other, index) => ({ other, window: windows[index]! }));
  for (const each of needed) {
    const rest = needed.filter((one) => one !== each);
    if (!isPossible([own, ...rest.map(({ window }) => window)], room)) needed = rest;
  }
  return needed.map(({ other }) => other);
}

/** An event falls within its milestone's period; an act, on one day of its own. */
function windowOf(statement: Statement, act: string): Window {
  return isNorm(statement) ? { of: `act ${act}`, period: statement.timing! } : { of: statement.subject, period: statement.period };
}

function found(earlier: readonly Statement[], later: Statement, room: Room): Finding {
  const [first] = earlier;
  const name = namesAmong([...earlier, later]);
  const said = [...earlier, later].map((statement) => `${say(statement, room)} (${name(statement)})`);
  return findingOf({
    code: 'conflict/unreachable', severity: 'error', at: later, others: earlier,
    meeting: { ruling: 'conflict', day: room.settings.asOf, dated: false, timeless: true, assumes: [] },
    says: list(said),
    remedy: 'No order of events satisfies all of it. Move one of the dates, or say which of them gives way.',
    ...(isNorm(later) ? { bearer: nameOf(room.vocabulary, later.bearer.party), act: later.acts.actions.map((action) => nameOf(room.vocabulary, action)).join(' and ') } : {}),
    fixes: first && isNorm(first) && isNorm(later) && earlier.length === 1 ? yieldingFixes(later, first) : [],
  }, room);
}

function say(statement: Statement, { vocabulary }: Room): string {
  return isNorm(statement) ? `${normProse(statement, vocabulary)} ${sayTiming(statement.timing!)}` : `${statement.text} must take place ${sayTiming(statement.period)}`;
}
