import { isWithin, subtractDays, intersectDays, run } from '@dealwright/algebra';
import type { Days } from '@dealwright/algebra';
import { nameOf } from '@dealwright/clauses';
import { compareDecimals } from '@dealwright/model';
import type { Finding, Norm, ThingId } from '@dealwright/model';
import { areApart, measureOf, rangeOf } from './amounts.ts';
import type { Range } from './amounts.ts';
import type { Comparison } from './comparison.ts';
import { daysOnce, meetingOf, sharedTriggers, standingDays } from './days.ts';
import { frequencyKey, sayDuty, sayDutyAfter } from './deal-keys.ts';
import { findingOf, yieldingFixes } from './finding.ts';
import { areCompared } from './room.ts';
import type { Room } from './room.ts';
import { areOneText, clauseOf, inOrder, isNorm } from './statement.ts';

/** At least so much is owed, and no more than less of it is allowed. */
export const quantity: Comparison = {
  keysOf: (statement, room) => {
    if (!isNorm(statement) || statement.quantity?.value === undefined) return [];
    const { least, most } = figuresOf(statement);
    const keys = new Set<string>();
    // A floor meets the ceilings on its own act and things, and on whatever these stand under.
    if (least && statement.modality !== 'prohibition') for (const key of keysFor(statement, (id) => [...room.setting.taxonomy.ancestors(id)])) keys.add(key);
    if (most) for (const key of keysFor(statement, (id) => [id])) keys.add(key);
    return [...keys];
  },
  judge: (statements, room, key) => {
    const norms = statements.filter(isNorm).map((norm) => ({ norm, ...figuresOf(norm) }));
    // The lowest ceiling first: where a floor fits under it, it fits under all.
    const ceilings = norms.flatMap(({ norm, most }) => (most && keysFor(norm, (id) => [id]).includes(key) ? [{ norm, most }] : []))
      .toSorted((a, b) => (a.most.value === b.most.value ? Number(b.most.open) - Number(a.most.open) : compareDecimals(a.most.value, b.most.value)));
    // Two exact amounts for one act are another matter, and there may be many.
    const limits = ceilings.filter(({ norm }) => !owesExactly(norm));
    return norms.flatMap(({ norm: floor, least }) => {
      if (floor.modality === 'prohibition' || !least) return [];
      let doubtful: Finding | undefined;
      for (const { norm: ceiling, most } of owesExactly(floor) ? limits : ceilings) {
        if (!areApart({ least }, { most })) break;
        const finding = areOneText(floor, ceiling) ? undefined : judge(floor, ceiling, room);
        if (finding?.verdict === 'conflict') return [finding];
        doubtful ??= finding;
      }
      return doubtful ? [doubtful] : [];
    });
  },
};

/** What a norm demands at least and allows at most. A freedom to go so far is lost where a ban stops short of it. */
function figuresOf({ modality, quantity: amount }: Norm): Range {
  if (modality === 'permission') {
    const { most } = amount ? rangeOf(amount) : {};
    return most ? { least: most } : {};
  }
  if (!amount || (modality !== 'obligation' && modality !== 'prohibition')) return {};
  return rangeOf(amount, modality === 'prohibition');
}

function keysFor({ bearer, acts, quantity: amount, scope }: Norm, around: (id: ThingId) => readonly ThingId[]): readonly string[] {
  const things = scope.boxes.flatMap(({ object }) => object?.set ?? [{ base: 'any' as const, minus: [] }]).flatMap(({ base }) => (typeof base === 'object' && 'thing' in base ? around(base.thing) : ['*']));
  return acts.actions.flatMap((action) => around(action)).flatMap((action) => [...new Set([...things, '*'])].map((thing) => `quantity ${bearer.party} ${action} ${thing} ${measureOf(amount!)}`));
}

function owesExactly({ modality, quantity: amount }: Norm): boolean {
  return modality === 'obligation' && amount?.sense === 'exactly';
}

function judge(floor: Norm, ceiling: Norm, room: Room): Finding | undefined {
  // What is free under one agreement and forbidden under another is said elsewhere: the promise narrows the freedom.
  if (floor.modality === 'permission' && (ceiling.modality !== 'prohibition' || floor.source.agreement !== ceiling.source.agreement)) return undefined;
  if (frequencyKey(floor) !== frequencyKey(ceiling) || !areCompared(floor, ceiling, room)) return undefined;
  const { interner, taxonomy } = room.setting;
  const region = ({ scope }: Norm) => ({ boxes: scope.boxes, minus: [] });
  const carved = { boxes: ceiling.scope.boxes, minus: ceiling.scope.exceptions.flatMap(({ boxes }) => boxes) };
  if (isWithin(region(floor), carved, interner, taxonomy) !== true) return undefined;
  const meeting = meetingOf([floor, ceiling], room);
  if (!meeting) return undefined;
  if (meeting.ruling === 'conflict') {
    // Where days are left without the ceiling, what is owed can be done then.
    const [own, capped] = daysTogether(floor, ceiling, room);
    const left = intersectDays(own, run(room.settings.asOf, Infinity));
    if (subtractDays(left.length === 0 ? own : left, capped).length > 0) return undefined;
  }
  const [earlier, later] = inOrder(floor, ceiling) > 0 ? [ceiling, floor] : [floor, ceiling];
  const { vocabulary } = room;
  return findingOf({
    code: 'conflict/quantity', severity: 'error', at: floor, others: [ceiling], meeting,
    says: `${sayDuty(earlier, vocabulary)} (${clauseOf(earlier, later)}), but ${sayDutyAfter(later, earlier, vocabulary)} (${clauseOf(later, earlier)})`,
    remedy: floor.modality === 'permission' ? 'The one allows more than the other leaves. Make the two figures one, or let one clause give way to the other.' : 'No figure satisfies both. Raise the most, lower the least, or let one clause give way to the other.',
    bearer: nameOf(vocabulary, floor.bearer.party), act: floor.acts.actions.map((action) => nameOf(vocabulary, action)).join(' and '),
    fixes: yieldingFixes(floor, ceiling),
  }, room);
}

/** The days of both as things stand; where they share none, once that has come for which both wait. */
function daysTogether(floor: Norm, ceiling: Norm, room: Room): readonly [Days, Days] {
  const [own, capped] = [standingDays(floor, room), standingDays(ceiling, room)];
  if (intersectDays(own, capped).length > 0) return [own, capped];
  const shared = sharedTriggers([floor, ceiling]);
  return [daysOnce(floor, shared, room), daysOnce(ceiling, shared, room)];
}
