import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Box, ClassTerm, Condition, Exception, Extent, Norm, Period, Scope, Thing, TimeBound } from '@dealwright/model';
import { TRUE } from '@dealwright/model';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { engineOpinion, isUnsettled, oracleOpinion } from './engine.ts';

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
    if (first === undefined || second === undefined || isUnsettled(norm, prohibition)) return false;
    const engine = engineOpinion(first, second, wrong);
    const oracle = oracleOpinion(norm, prohibition, right);
    if (oracle === 'too large') return false;
    const said = (one: typeof engine): string => one === undefined || one.verdict === 'compatible' ? '' : `${one.code} ${one.verdict}`;
    return said(engine) !== said(oracle);
  }));
}
