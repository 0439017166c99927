import { describe, expect, test } from 'vitest';
import { TRUE, parseDay } from '@dealwright/model';
import type { Condition, Norm, Period, Span, TimePoint } from '@dealwright/model';
import { workspaceOf } from '../src/generate/norms.ts';
import { ALREADY, answer, inPeriod, isTrue, NEVER, plainReading, pointDay } from '@dealwright/analysis/point';
import type { Course, World } from '@dealwright/analysis/point';
import { all, at, clause, except, march, on, onlyOn, to, together, workspace } from './drafts.ts';
import type { DraftClause } from '../src/generate/draft.ts';

const SPAN: Span = { anchor: { uri: '', offset: 0 }, start: 0, end: 0 };
const day = (text: string): number => parseDay(text) ?? Number.NaN;
const date = (text: string): TimePoint => ({ type: 'date', day: day(text), span: SPAN });
const event = (name: string): TimePoint => ({ type: 'event', event: name, text: name, span: SPAN });
const course: Course = { events: new Map([['Closing', day('2026-01-31')], ['Always', ALREADY]]), atoms: new Map([['elects', ALREADY]]) };

describe('points in time', () => {
  const offset = (count: number, unit: 'day' | 'business day' | 'month', direction: 1 | -1 = 1, base = event('Closing')): TimePoint =>
    ({ type: 'offset', duration: { count, unit, span: SPAN }, direction, base, span: SPAN });
  test.each([
    ['an event that happens', event('Closing'), day('2026-01-31')],
    ['an event that never does', event('Nothing'), NEVER],
    ['days after an event', offset(30, 'day'), day('2026-03-02')],
    ['one month after 31 January', offset(1, 'month'), day('2026-02-28')],
    ['two business days after a Saturday', offset(2, 'business day'), day('2026-02-03')],
    ['days before an event', offset(1, 'day', -1), day('2026-01-30')],
    ['days after what never happens', offset(1, 'day', 1, event('Nothing')), NEVER],
    ['the earlier of a date and what never happens', { type: 'earlier', of: [event('Nothing'), date('2030-12-31')], span: SPAN }, day('2030-12-31')],
    ['the later of them', { type: 'later', of: [event('Nothing'), date('2030-12-31')], span: SPAN }, NEVER],
    ['a blank', { type: 'unknown', text: '[•]', span: SPAN }, undefined],
  ] satisfies [string, TimePoint, number | undefined][])('%s', (_, point, expected) => {
    expect(pointDay(point, course)).toBe(expected);
  });

  test('`from` includes its day, `until` and `after` do not, `through` does', () => {
    const closing = event('Closing');
    const holds = (period: Partial<Period>, text: string): boolean => inPeriod(day(text), { from: [], to: [], ...period }, course);
    expect(holds({ from: [{ point: closing, inclusive: true }] }, '2026-01-31')).toBe(true);
    expect(holds({ from: [{ point: closing, inclusive: false }] }, '2026-01-31')).toBe(false);
    expect(holds({ to: [{ point: closing, inclusive: true }] }, '2026-01-31')).toBe(true);
    expect(holds({ to: [{ point: closing, inclusive: false }] }, '2026-01-31')).toBe(false);
    expect(holds({ to: [{ point: event('Nothing'), inclusive: false }] }, '9999-12-31')).toBe(true);
    expect(holds({ from: [{ point: event('Nothing'), inclusive: true }] }, '9999-12-31')).toBe(false);
  });
});

test('an event is true from the day it happens; a statement from the day it is so', () => {
  const atom = (key: string, its?: string): Condition => ({ type: 'atom', atom: { key, text: key, event: its, stands: false, span: SPAN } });
  const closing = atom('Closing', 'Closing');
  expect(isTrue(closing, day('2026-01-30'), course)).toBe(false);
  expect(isTrue(closing, day('2026-01-31'), course)).toBe(true);
  expect(isTrue({ type: 'not', of: closing }, day('2026-01-30'), course)).toBe(true);
  expect(isTrue({ type: 'and', of: [closing, atom('elects')] }, day('2026-02-01'), course)).toBe(true);
  expect(isTrue({ type: 'and', of: [closing, atom('unsaid')] }, day('2026-02-01'), course)).toBe(false);
  expect(isTrue({ type: 'or', of: [atom('unsaid'), TRUE] }, day('2026-02-01'), course)).toBe(true);
});

describe('what norms say of one act', () => {
  function ask(clauses: DraftClause[], place: { object?: string; venue?: string; customer?: string }, on = march(5), action = 'offer'): Record<string, string[]> {
    const { norms, vocabulary, instruments } = workspaceOf(workspace(together(...clauses)));
    const world: World = { reading: plainReading(vocabulary), course: { events: new Map(), atoms: new Map() }, hosted: false, wholes: new Set<string>() };
    const id = (name: string | undefined): string | undefined => [...vocabulary.things.values()].find((thing) => thing.name === name)?.id;
    const act = { bearer: 'party:Contoso', action: `action:${action}`, day: on, place: { object: id(place.object ?? 'Alpha Products'), venue: id(place.venue), customer: id(place.customer) } };
    const said = answer(norms, act, world, vocabulary, instruments);
    const ids = (each: readonly Norm[]): string[] => each.map((norm) => norm.source.clauseNumber);
    return { forbidden: ids(said.forbidden), permitted: ids(said.permitted), required: ids(said.required) };
  }
  const exclusive = clause('must', 'offer', onlyOn(all('AWS')), except({ customer: all('Defence Customers') }));

  test('`only on AWS` forbids Azure, and neither AWS nor its part', () => {
    expect(ask([exclusive], { venue: 'Azure' }).forbidden).toEqual(['1']);
    expect(ask([exclusive], { venue: 'AWS' }).forbidden).toEqual([]);
    expect(ask([exclusive], { venue: 'Bedrock' }).forbidden).toEqual([]);
  });
  test('a carve-out frees', () => {
    expect(ask([exclusive], { venue: 'Azure', customer: 'Defence Customers' }).forbidden).toEqual([]);
    expect(ask([exclusive], { venue: 'Azure', customer: 'Public Customers' }).forbidden).toEqual(['1']);
  });
  test('an exception to a carve-out binds again', () => {
    const again = clause('must not', 'offer', { exceptions: [{ venue: all('Azure'), times: [], butNot: { customer: all('Defence Customers') } }] });
    expect(ask([again], { venue: 'Azure', customer: 'Defence Customers' }).forbidden).toEqual(['1']);
    expect(ask([again], { venue: 'Azure', customer: 'Public Customers' }).forbidden).toEqual([]);
  });
  test('a ban on offering reaches a launch, and a duty to offer does not', () => {
    expect(ask([clause('must not', 'offer')], {}, march(5), 'launch').forbidden).toEqual(['1']);
    expect(ask([clause('must', 'offer')], {}, march(5), 'launch').required).toEqual([]);
    expect(ask([clause('may', 'offer')], {}, march(5), 'launch').permitted).toEqual(['1']);
  });
  test('a clause that yields to another that speaks of the act says nothing', () => {
    const yielding = clause('must not', 'offer', on(all('Azure')), { subjectTo: 2 });
    const free = clause('may', 'offer', on(all('Azure')), to(all('Public Customers')));
    expect(ask([yielding, free], { venue: 'Azure', customer: 'Public Customers' })).toEqual({ forbidden: [], permitted: ['2'], required: [] });
    expect(ask([yielding, free], { venue: 'Azure', customer: 'Defence Customers' })).toEqual({ forbidden: ['1'], permitted: [], required: [] });
  });
  test('a clause says nothing outside its days', () => {
    const brief = clause('must', 'offer', { times: [at('from', march(6)), at('before', march(8))] });
    expect([5, 6, 7, 8].map((n) => ask([brief], {}, march(n)).required?.length)).toEqual([0, 1, 1, 0]);
  });
});
