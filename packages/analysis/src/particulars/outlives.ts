import { both, intersectDays, isWithin, negate, pointOf, subtractDays } from '@dealwright/algebra';
import type { Region } from '@dealwright/algebra';
import { nameOf, normProse } from '@dealwright/clauses';
import type { Dimension, Finding, Norm } from '@dealwright/model';
import type { Comparison } from './comparison.ts';
import { formulaOf, meetingIn, meetingOf, standingDays } from './days.ts';
import type { Meeting } from './days.ts';
import { findingOf, yieldingFix } from './finding.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { clauseOf, isNorm } from './statement.ts';

const PASSING_ON: ReadonlySet<string> = new Set(['action:license', 'action:sublicense']);

/** A right that somebody passes on for longer, or further, than it holds it itself. */
export const outlives: Comparison = {
  keysOf: (statement) => {
    if (!isNorm(statement) || statement.modality !== 'permission' || !statement.acts.actions.some((action) => PASSING_ON.has(action))) return [];
    return [`rights ${statement.bearer.party}`, ...(statement.acts.actions.includes('action:license') ? statement.grantedTo ?? [] : []).map((holder) => `rights ${holder}`)];
  },
  judge: (statements, room, key) => {
    const norms = statements.filter(isNorm);
    const party = key.slice('rights '.length);
    const held = norms.filter((norm) => norm.grantedTo?.includes(party) && norm.acts.actions.includes('action:license') && norm.bearer.party !== party);
    return norms.filter((norm) => norm.bearer.party === party).flatMap((dependent) => {
      const sources = held.filter((source) => areCompared(dependent, source, room) && !dependent.grantedTo?.includes(source.bearer.party) && isOf(dependent, source, 'object', room));
      const beyond = sources.map((source) => ({ source, excess: excessOf(dependent, source, room) }));
      // One source that carries it is enough.
      const last = beyond.at(-1);
      return last?.excess && beyond.every(({ excess }) => excess) ? [found(dependent, last.source, last.excess, room)] : [];
    });
  },
};

/** How a right goes beyond its source: in time, or in reach. */
interface Excess { readonly meeting: Meeting; readonly isFurther: boolean }

function excessOf(dependent: Norm, source: Norm, room: Room): Excess | undefined {
  const meeting = meetingOf([dependent, source], room);
  for (const dimension of ['territory', 'purpose'] as const) {
    if (meeting && !isOf(dependent, source, dimension, room)) return { meeting, isFurther: true };
  }
  const own = standingDays(dependent, room);
  const without = subtractDays(own, standingDays(source, room));
  if (without.length > 0 && intersectDays(own, standingDays(source, room)).length > 0) {
    const [first, last] = without.at(-1)!;
    return { meeting: { ruling: 'conflict', day: Number.isFinite(first) ? first : last, ...(Number.isFinite(last) && { until: last }), dated: Number.isFinite(first), assumes: [] }, isFurther: false };
  }
  if (without.length > 0) return undefined;
  const later = meetingIn(both(formulaOf(dependent, room), negate(formulaOf(source, room))), [dependent, source], room);
  return later && later.ruling !== 'conflict' ? { meeting: later, isFurther: false } : undefined;
}

/** Whether all that the one speaks of in a dimension is what the other does. */
function isOf(dependent: Norm, source: Norm, dimension: Dimension, { setting: { interner, taxonomy } }: Room): boolean {
  const only = (norm: Norm): Region => ({ boxes: norm.scope.boxes.map((box) => (box[dimension] ? { [dimension]: box[dimension] } : {})), minus: [] });
  return isWithin(only(dependent), only(source), interner, taxonomy) === true && pointOf(only(dependent), undefined, interner, taxonomy) !== undefined;
}

function found(dependent: Norm, source: Norm, { meeting, isFurther }: Excess, room: Room): Finding {
  const { vocabulary } = room;
  const holder = nameOf(vocabulary, dependent.bearer.party);
  const right = `${normProse(dependent, vocabulary)} (${clauseOf(dependent, source)})`;
  const from = `${nameOf(vocabulary, source.bearer.party)} (${clauseOf(source, dependent)})`;
  return findingOf({
    code: 'conflict/outlives', severity: 'warning', at: dependent, others: [source], meeting,
    says: isFurther ? `${right}, which goes further than the right that ${holder} has from ${from}` : `${right}, though the right that ${holder} has from ${from} does not run then`,
    remedy: 'Nobody can pass on more than one has. End it with its source and keep it within it, or make it subject to that clause.',
    bearer: holder, act: dependent.acts.actions.map((action) => nameOf(vocabulary, action)).join(' and '),
    fixes: yieldingFix(dependent, source),
  }, room);
}
