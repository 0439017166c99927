import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Box, ClassTerm, Condition, Exception, Extent, Norm, Period, Scope, Thing, TimeBound } from '@dealwright/model';
import { TRUE } from '@dealwright/model';
import { workspaceOf } from '../src/generate/norms.ts';
import { crowdedWorkspaces, workspaces } from '../src/generate/workspaces.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { promiseWorkspaces } from '../src/generate/promises.ts';
import { engineOpinion, oracleOpinion } from './engine.ts';
import { engineJoints, oracleJoints } from './joints.ts';
import { engineSays, oracleSays } from './other-codes.ts';

/** A way of reading norms wrongly: what an engine with that bug would make of a workspace. */
type Bug = (workspace: Workspace) => Workspace;

const eachNorm = (change: (norm: Norm) => Norm): Bug => (workspace) => ({ ...workspace, norms: workspace.norms.map(change) });
const eachScope = (change: (scope: Scope) => Scope): Bug => eachNorm((norm) => ({ ...norm, scope: change(norm.scope) }));
const eachThing = (change: (thing: Thing) => Thing): Bug => (workspace) =>
  ({ ...workspace, vocabulary: { things: new Map([...workspace.vocabulary.things].map(([id, thing]) => [id, change(thing)])) } });
const eachPeriod = (change: (period: Period) => Period): Bug => eachScope((scope) => ({ ...scope, period: change(scope.period) }));
const eachExtent = (change: (extent: Extent) => Extent): Bug => eachScope((scope) => ({
  ...scope,
  boxes: scope.boxes.map((box): Box => Object.fromEntries(Object.entries(box).map(([dimension, extent]) => [dimension, change(extent)]))),
}));

const flipped = (bounds: readonly TimeBound[]): readonly TimeBound[] => bounds.map((bound) => ({ ...bound, inclusive: !bound.inclusive }));
const innerless = (exception: Exception): Exception => ({ ...exception, exceptions: [] });
const withoutMinus = (term: ClassTerm): ClassTerm => ({ ...term, minus: [] });

function standing(condition: Condition, stands: boolean): Condition {
  switch (condition.type) {
    case 'true': return condition;
    case 'atom': return { ...condition, atom: { ...condition.atom, stands } };
    case 'not': return { ...condition, of: standing(condition.of, stands) };
    default: return { ...condition, of: condition.of.map((each) => standing(each, stands)) };
  }
}

function swapped(condition: Condition): Condition {
  if (condition.type === 'and' || condition.type === 'or') return { type: condition.type === 'and' ? 'or' : 'and', of: condition.of };
  return condition.type === 'not' ? { type: 'not', of: swapped(condition.of) } : condition;
}

const BUGS: Readonly<Record<string, Bug>> = {
  'takes `until` for `through`, and the reverse': eachPeriod((period) => ({ ...period, to: flipped(period.to) })),
  'takes `from` for `after`, and the reverse': eachPeriod((period) => ({ ...period, from: flipped(period.from) })),
  'forgets when a clause ends': eachPeriod((period) => ({ ...period, to: [] })),
  'forgets when a clause begins': eachPeriod((period) => ({ ...period, from: [] })),
  'ignores exceptions': eachScope((scope) => ({ ...scope, exceptions: [] })),
  'ignores the exceptions to exceptions': eachScope((scope) => ({ ...scope, exceptions: scope.exceptions.map(innerless) })),
  'ignores when an exception holds': eachScope((scope) => ({ ...scope, exceptions: scope.exceptions.map((each) => ({ ...each, period: { from: [], to: [] }, condition: TRUE })) })),
  'ignores conditions': eachScope((scope) => ({ ...scope, condition: TRUE })),
  'denies every condition': eachScope((scope) => (scope.condition.type === 'true' ? scope : { ...scope, condition: { type: 'not', of: scope.condition } })),
  'takes `and` for `or` in conditions': eachScope((scope) => ({ ...scope, condition: swapped(scope.condition) })),
  'takes what `while` names not to stand': eachScope((scope) => ({ ...scope, condition: standing(scope.condition, false) })),
  'takes what `if` names to stand': eachScope((scope) => ({ ...scope, condition: standing(scope.condition, true) })),
  'reads some as each': eachExtent((extent) => ({ ...extent, quantifier: 'each' })),
  'reads each as some': eachExtent((extent) => ({ ...extent, quantifier: 'some' })),
  'forgets what `only` and `Non-X` leave out': eachExtent((extent) => ({ ...extent, set: extent.set.map(withoutMinus) })),
  'looks at the first of several nouns': eachExtent((extent) => ({ ...extent, set: extent.set.slice(0, 1) })),
  'looks at the first of several verbs': eachNorm((norm) => ({ ...norm, acts: { ...norm.acts, actions: norm.acts.actions.slice(0, 1) } })),
  'takes acts of event for acts of state': eachNorm((norm) => ({ ...norm, acts: { ...norm.acts, aspect: 'state' } })),
  'takes acts of state for acts of event': eachNorm((norm) => ({ ...norm, acts: { ...norm.acts, aspect: 'event' } })),
  'ignores where an act takes place': eachScope((scope) => ({ ...scope, boxes: scope.boxes.map((box): Box => ({ object: box.object })) })),
  'ignores priority': eachNorm((norm) => ({ ...norm, yieldsTo: [], prevailsOver: [] })),
  'takes `only` for a plain ban': eachNorm((norm) => ({ ...norm, reservation: undefined })),
  'ignores `distinct from`': eachThing((thing) => ({ ...thing, distinctFrom: [] })),
  'ignores `a kind of`': eachThing((thing) => (thing.kind === 'action' ? thing : { ...thing, kindOf: [] })),
  'ignores `part of`': eachThing((thing) => ({ ...thing, partOf: [] })),
  'ignores what a product is built on': eachThing((thing) => ({ ...thing, builtOn: [] })),
  'ignores that to launch is to offer': eachThing((thing) => (thing.kind === 'action' ? { ...thing, kindOf: [] } : thing)),
  'ignores facts': (workspace) => ({ ...workspace, facts: [] }),
  'lives a day late': (workspace) => ({ ...workspace, asOf: workspace.asOf + 1 }),
};

describe('an engine that', () => {
  const sample = fc.sample(workspaces, { numRuns: 1_500, seed: 1 }).map(workspaceOf);
  test.each(Object.entries(BUGS))('%s is caught', (_, bug) => {
    expect(sample.some((workspace) => isCaught(workspace, bug(workspace)))).toBe(true);
  });
  test('has none of these is not', () => {
    expect(sample.slice(0, 200).some((workspace) => isCaught(workspace, workspace))).toBe(false);
  });
});

/** Whether the engine, shown the wrong workspace, says of some pair what the oracle does not say of it in the right one. */
function isCaught(right: Workspace, wrong: Workspace): boolean {
  return right.norms.some((norm, i) => right.norms.some((prohibition, j) => {
    const [first, second] = [wrong.norms[i], wrong.norms[j]];
    if (first === undefined || second === undefined) return false;
    const engine = engineOpinion(first, second, wrong);
    const oracle = oracleOpinion(norm, prohibition, right);
    if (oracle === 'too large') return false;
    const said = (one: typeof engine): string => one === undefined || one.verdict === 'compatible' ? '' : `${one.code} ${one.verdict}`;
    return said(engine) !== said(oracle);
  }));
}

const turned = (modality: Norm['modality'], into: Norm['modality']): Bug => eachNorm((norm) => (norm.modality === modality ? { ...norm, modality: into } : norm));
const unreserved = (reservation: Norm['reservation']): Bug => eachNorm((norm) => (norm.reservation === reservation ? { ...norm, reservation: undefined } : norm));
const withoutBound = (which: 'from' | 'to', day: (norm: Norm) => number | undefined): Bug => eachNorm((norm) => ({
  ...norm,
  scope: { ...norm.scope, period: { ...norm.scope.period, [which]: norm.scope.period[which].filter(({ point }) => point.type !== 'date' || point.day !== day(norm)) } },
}));

/** Bugs in what is compared beyond duties and freedoms against prohibitions, and in versions of clauses. */
const OTHER_BUGS: Readonly<Record<string, Bug>> = {
  'takes what is released for what is allowed': turned('release', 'permission'),
  'takes what is released for what is owed': turned('release', 'obligation'),
  'takes an exclusive grant for a plain ban': unreserved('exclusive grant'),
  'takes being first for a plain ban': unreserved('ship first'),
  'takes a first right for a plain ban': unreserved('first right'),
  'takes `only` against `only` for two plain bans': unreserved('only'),
  'forgets when a version of a clause began': withoutBound('from', ({ source }) => source.version?.from),
  'forgets when a version of a clause ended': withoutBound('to', ({ source }) => source.version?.until),
  'tests a first right a week after the deal was made': eachNorm((norm) => ({ ...norm, source: { ...norm.source, ...(norm.source.dated !== undefined && { dated: norm.source.dated + 7 }), version: undefined } })),
  'forgets that a right was given to another': eachNorm((norm) => ({ ...norm, grantedTo: undefined })),
  'forgets how long one must come first': eachPeriod((period) => ({ ...period, to: period.to.map((bound) => (bound.point.type === 'offset' ? { ...bound, point: bound.point.base } : bound)) })),
  'compares two versions of one clause': eachNorm((norm) => ({ ...norm, source: { ...norm.source, version: undefined } })),
};

describe('in the other codes, an engine that', () => {
  const sample = fc.sample(promiseWorkspaces, { numRuns: 1_500, seed: 1 });
  test.each(Object.entries(OTHER_BUGS))('%s is caught', (_, bug) => {
    expect(sample.some((workspace) => isCaughtOtherwise(workspace, bug(workspace)))).toBe(true);
  });
  test('has none of these is not', () => {
    expect(sample.slice(0, 200).some((workspace) => isCaughtOtherwise(workspace, workspace))).toBe(false);
  });
});

/** Whether the engine, shown the wrong workspace, compares a pair under another code, or rules otherwise than the oracle does in the right one. */
function isCaughtOtherwise(right: Workspace, wrong: Workspace): boolean {
  return right.norms.some((norm, i) => right.norms.some((other, j) => {
    const [first, second] = [wrong.norms[i], wrong.norms[j]];
    const due = engineSays(norm, other, right);
    const said = first && second && engineSays(first, second, wrong);
    if (due === undefined) return said !== undefined && said.ruling !== 'compatible';
    const oracle = oracleSays(due, norm, other, right);
    if (oracle === undefined) return false;
    return (said?.ruling ?? 'compatible') !== oracle || (oracle !== 'compatible' && said?.code !== due.code);
  }));
}

describe('of several prohibitions, an engine that', () => {
  const sample = fc.sample(crowdedWorkspaces, { numRuns: 120, seed: 1 }).map(workspaceOf);
  const judged = sample.map((workspace) => oracleJoints(workspace));
  test.each([
    ['looks at all but the last', (workspace: Workspace) => ({ ...workspace, norms: workspace.norms.slice(0, -1) })],
    ['forgets their exceptions', BUGS['ignores exceptions']!],
    ['ignores `a kind of`', BUGS['ignores `a kind of`']!],
    ['reads some as each', BUGS['reads some as each']!],
  ] satisfies [string, Bug][])('%s is caught', (_, bug) => {
    expect(sample.some((workspace, index) => judged[index] !== undefined && engineJoints(bug(workspace)) !== judged[index])).toBe(true);
  });
});
