import type { Days } from '@dealwright/algebra';
import { addDecimals, compareDecimals, sayDecimal } from '@dealwright/model';
import type { Day, Decimal, Finding, Norm } from '@dealwright/model';
import { keyOfSet, nameOf, saySet } from '@dealwright/clauses';
import { list } from '../words/say.ts';
import type { Comparison } from './comparison.ts';
import { daysOnce, meetingOf, standingDays, triggersOf, waitedFor } from './days.ts';
import type { Meeting } from './days.ts';
import { findingOf } from './finding.ts';
import { giveWay, hasRank, isAside } from './room.ts';
import type { Room } from './room.ts';
import { inOrder, isNorm, namesAmong } from './statement.ts';
import type { Statement } from './statement.ts';

/** Of a whole, what one statement gives to one holder. */
interface Part {
  readonly statement: Statement;
  readonly holder: string;
  readonly name: string;
  readonly value: Decimal;
  /** Who gives it, and by what act; empty where nobody is said to. */
  readonly giver: string;
}

const WHOLE = '100';

/** Shares of one whole: holdings of a company, parts of one revenue, of one capacity, of one's requirements. */
export const overAllotted: Comparison = {
  keysOf: (statement) => {
    if (!isNorm(statement)) return statement.topic === 'share' ? [`share ${statement.subject}`] : [];
    const set = sharedIn(statement);
    return set ? [`share ${keyOfSet(set)}`] : [];
  },
  judge: (statements, room) => {
    const all = statements.flatMap((statement) => partsOf(statement, room));
    const givers = new Set(all.map(({ giver }) => giver));
    const findings = [...givers].flatMap((giver) => {
      const own = all.filter((part) => part.giver === giver);
      const agreements = new Set(own.map(({ statement }) => statement.source.agreement));
      // Who is entitled to a share gets it from whoever pays out the rest under the same agreement.
      const open = giver === '' ? [] : all.filter((part) => part.giver === '' && agreements.has(part.statement.source.agreement));
      return excessOf(comparable([...own, ...open], room), room) ?? [];
    });
    return findings;
  },
};

/** What an obligation gives a share of: `pay Microsoft 20% of Revenue`, `purchase 60% of its Requirements`. */
function sharedIn({ modality, quantity, scope }: Norm) {
  if (modality !== 'obligation' || quantity?.measure.type !== 'percent' || !quantity.of) return undefined;
  if (quantity.sense === 'at most' || quantity.sense === 'less than') return undefined;
  return scope.boxes[0]?.object?.set;
}

function partsOf(statement: Statement, room: Room): readonly Part[] {
  const { vocabulary } = room;
  if (!isNorm(statement)) {
    const { holder, amount } = statement;
    if (holder === undefined || amount?.value === undefined || statement.negated) return [];
    return [{ statement, holder, name: nameOf(vocabulary, holder), value: amount.value, giver: '' }];
  }
  const value = statement.quantity?.value;
  const [box] = statement.scope.boxes;
  if (value === undefined || compareDecimals(value, WHOLE) > 0) return [];
  const receiver = box?.recipient ?? box?.partner;
  const holder = receiver ? keyOfSet(receiver.set) : statement.counterparties.toSorted().join(' & ');
  const name = receiver ? saySet(receiver.set, vocabulary) : list(statement.counterparties.map((party) => nameOf(vocabulary, party)));
  return [{ statement, holder, name, value, giver: `${statement.bearer.party} ${statement.acts.actions.toSorted().join('+')}` }];
}

/** Drafts and superseded agreements count among themselves only; what gives way to another share does not count beside it. */
function comparable(parts: readonly Part[], room: Room): readonly Part[] {
  const isOneAgreement = new Set(parts.map(({ statement }) => statement.source.agreement)).size === 1;
  const kept = isOneAgreement || room.settings.includeDrafts ? parts : parts.filter(({ statement }) => !isAside(statement, room));
  const ranked = kept.filter(({ statement }) => isNorm(statement) && hasRank(statement, room));
  if (ranked.length === 0) return kept;
  return kept.filter((part, index) => !kept.slice(0, index).some((other) => (
    (ranked.includes(part) || ranked.includes(other)) && isNorm(part.statement) && isNorm(other.statement) && giveWay(part.statement, other.statement, room)
  )));
}

function excessOf(parts: readonly Part[], room: Room): Finding | undefined {
  const excess = excessAsThingsStand(parts, room) ?? excessInSomeCourse(parts, room);
  if (!excess) return undefined;
  const ordered = excess.parts.toSorted((a, b) => inOrder(a.statement, b.statement));
  const at = ordered.at(-1)!.statement;
  const [first] = ordered;
  const extent = isNorm(first!.statement) ? first!.statement.scope.boxes[0]?.object : undefined;
  const whole = extent ? saySet(extent.set, room.vocabulary) : isNorm(first!.statement) ? 'it' : nameOf(room.vocabulary, first!.statement.subject);
  const giver = ordered.map(({ statement }) => statement).find(isNorm);
  const reference = namesAmong(ordered.map(({ statement }) => statement));
  const said = ordered.map(({ value, name, statement }) => `${sayDecimal(value)}% for ${name} (${reference(statement)})`);
  return findingOf({
    code: 'conflict/over-allotted', severity: 'error', at, others: ordered.slice(0, -1).map(({ statement }) => statement), meeting: excess.meeting,
    says: `the shares of ${whole} come to ${sayDecimal(sumOf(ordered))}%: ${list(said)}`,
    ...(giver && { bearer: nameOf(room.vocabulary, giver.bearer.party), act: giver.acts.actions.map((action) => nameOf(room.vocabulary, action)).join(' and ') }),
    remedy: 'No more than 100% can be given away. Lower a share, let one end before the next begins, or say that one is taken out of another.',
  }, room);
}

interface Excess { readonly parts: readonly Part[]; readonly meeting: Meeting }

/** The first day on which the shares exceed the whole. */
function excessAsThingsStand(parts: readonly Part[], room: Room): Excess | undefined {
  const peak = peakOf(parts, (part) => standingDays(part.statement, room));
  if (!peak) return undefined;
  const { start, until, chosen } = peak;
  const day: Day = Number.isFinite(start) ? start : Math.min(room.settings.asOf, until);
  return { parts: chosen, meeting: { ruling: 'conflict', day, ...(Number.isFinite(until) && { until }), dated: Number.isFinite(start), assumes: [] } };
}

/** The fewest shares that exceed the whole once something has come that they wait for: first those that all wait for it. */
function excessInSomeCourse(parts: readonly Part[], room: Room): Excess | undefined {
  const triggers = triggersOf(parts.map(({ statement }) => statement), room);
  const courses = [...triggers.map((name) => [name]), ...(triggers.length > 1 ? [triggers] : [])];
  const waiting = (names: readonly string[]): readonly Part[] => parts.filter(({ statement }) => names.every((name) => waitedFor(statement).has(name)));
  for (const [among, names] of [...courses.map((names) => [waiting(names), names] as const), ...courses.map((names) => [parts, names] as const)]) {
    const happened = new Set(names);
    const peak = peakOf(among, (part) => daysOnce(part.statement, happened, room));
    if (!peak) continue;
    const chosen = fewest(peak.chosen);
    const meeting = meetingOf(chosen.map(({ statement }) => statement), room);
    if (meeting) return { parts: chosen, meeting };
  }
  return undefined;
}

/** The first day on which shares exceed the whole, until when they do, and which. Two shares of one holder are alternatives: the greater counts. */
function peakOf(parts: readonly Part[], daysOfPart: (part: Part) => Days): { readonly start: Day; readonly until: Day; readonly chosen: readonly Part[] } | undefined {
  if (compareDecimals(sumOf(greatest(parts)), WHOLE) <= 0) return undefined;
  const runs = parts.map((part) => ({ part, days: daysOfPart(part) }));
  const starts = [...new Set(runs.flatMap(({ days }) => days.map(([first]) => first)))].sort((a, b) => a - b);
  for (const start of starts) {
    const there = runs.flatMap(({ part, days }) => {
      const at = days.find(([first, last]) => first <= start && start <= last);
      return at ? [{ part, last: at[1] }] : [];
    });
    const chosen = greatest(there.map(({ part }) => part));
    if (compareDecimals(sumOf(chosen), WHOLE) <= 0) continue;
    const counted = new Set(chosen);
    return { start, until: Math.min(...there.filter(({ part }) => counted.has(part)).map(({ last }) => last)), chosen };
  }
  return undefined;
}

/** Of shares that exceed the whole the greatest, as many as exceed it. */
function fewest(parts: readonly Part[]): readonly Part[] {
  const ordered = parts.toSorted((a, b) => compareDecimals(b.value, a.value));
  const enough = ordered.findIndex((_, index) => compareDecimals(sumOf(ordered.slice(0, index + 1)), WHOLE) > 0);
  return ordered.slice(0, enough + 1);
}

function greatest(parts: readonly Part[]): readonly Part[] {
  const byHolder = new Map<string, Part>();
  for (const part of parts) {
    const known = byHolder.get(part.holder);
    if (!known || compareDecimals(part.value, known.value) > 0) byHolder.set(part.holder, part);
  }
  return [...byHolder.values()];
}

function sumOf(parts: readonly Part[]): Decimal {
  return parts.reduce((sum, { value }) => addDecimals(sum, value), '0');
}
