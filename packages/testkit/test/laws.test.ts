import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { ClassTerm, Exception, Norm, Span, Verdict } from '@dealwright/model';
import { TRUE } from '@dealwright/model';
import type { DraftPoint, DraftTime, DraftWorkspace } from '../src/generate/draft.ts';
import { DAY_ONE } from '../src/generate/names.ts';
import { workspaceOf } from '../src/generate/norms.ts';
import { workspaces } from '../src/generate/workspaces.ts';
import type { Workspace } from '../src/oracle/verdict.ts';
import { engineOpinion } from './engine.ts';
import type { Opinion } from './engine.ts';
import { forAll } from './runs.ts';

/** What the engine says of every pair that it finds anything about, in the order of their ids. */
function findings(workspace: Workspace): Map<string, Opinion> {
  const found = new Map<string, Opinion>();
  for (const norm of workspace.norms) {
    for (const prohibition of workspace.norms) {
      const opinion = engineOpinion(norm, prohibition, workspace);
      if (opinion !== undefined && opinion.verdict !== 'compatible') found.set(`${norm.id} ${prohibition.id}`, opinion);
    }
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Findings as plain data, so that they can be compared whole. */
function plainly(found: Map<string, Opinion>, change: (text: string) => string = (text) => text): unknown {
  return [...found].map(([pair, { code, verdict, witness }]) => [change(pair), code, verdict, witness === undefined ? '' : change(JSON.stringify({
    act: witness.act,
    events: [...witness.world.course.events].map(([event, day]) => [event, String(day)]),
    atoms: [...witness.world.course.atoms].map(([atom, day]) => [atom, String(day)]),
    reading: [...witness.world.reading].filter(([id]) => !id.includes('Unrelated')).map(([id, classes]) => [id, [...classes].map(change).toSorted()]),
  }))]);
}

test('the order of clauses changes nothing', () => {
  forAll(workspaces, 500, (draft) => {
    const workspace = workspaceOf(draft);
    const turned = { ...workspace, norms: workspace.norms.toReversed() };
    expect(plainly(findings(turned))).toEqual(plainly(findings(workspace)));
  });
});

test('what things are called changes nothing', () => {
  const renamed = (text: string): string => text.replaceAll('Alpha Products', 'Zulu Wares').replaceAll('Azure', 'Mist').replaceAll('Public Customers', 'Aunts').replaceAll('Contoso', 'Zorro');
  forAll(workspaces, 500, (draft) => {
    const workspace = workspaceOf(draft);
    const other: Workspace = { ...workspace, ...JSON.parse(renamed(JSON.stringify({ norms: workspace.norms, facts: workspace.facts }))) as Pick<Workspace, 'norms' | 'facts'> };
    const things = JSON.parse(renamed(JSON.stringify([...workspace.vocabulary.things]))) as [string, never][];
    const instruments = JSON.parse(renamed(JSON.stringify([...workspace.instruments]))) as [string, string[]][];
    const after = findings({ ...other, vocabulary: { things: new Map(things) }, instruments: new Map(instruments) });
    expect(plainly(after)).toEqual(plainly(findings(workspace), renamed));
  });
});

test('an agreement that has nothing to do with the others changes nothing', () => {
  forAll(fc.tuple(workspaces, workspaces), 300, ([draft, more]) => {
    const workspace = workspaceOf(draft);
    const unrelated = (text: string): string => ['Contoso', 'Fabrikam', 'Northwind'].reduce((all, name) => all.replaceAll(name, `Unrelated ${name}`), text).replaceAll('Alpha/', 'Gamma/').replaceAll('Beta/', 'Delta/').replaceAll('"Alpha"', '"Gamma"').replaceAll('"Beta"', '"Delta"');
    const stranger = workspaceOf(more);
    const norms = JSON.parse(unrelated(JSON.stringify(stranger.norms))) as Norm[];
    const parties = [...workspace.vocabulary.things].filter(([, thing]) => thing.kind === 'party');
    const strangers = JSON.parse(unrelated(JSON.stringify(parties))) as typeof parties;
    const both: Workspace = { ...workspace, norms: [...norms, ...workspace.norms], vocabulary: { things: new Map([...workspace.vocabulary.things, ...strangers]) } };
    const own = new Map([...findings(both)].filter(([pair]) => !pair.includes('Gamma/') && !pair.includes('Delta/')));
    expect(plainly(own)).toEqual(plainly(findings(workspace)));
    expect([...findings(both).keys()].filter((pair) => /(Gamma|Delta)\//.test(pair) && /(Alpha|Beta)\//.test(pair))).toEqual([]);
  });
});

test('shifting all dates by weeks shifts all witnesses', () => {
  forAll(fc.tuple(workspaces, fc.integer({ min: -20, max: 20 })), 500, ([draft, weeks]) => {
    if (JSON.stringify(draft).includes('"month"')) return;
    const by = 7 * weeks;
    const days = (one: DraftWorkspace): unknown => [...findings(workspaceOf(one))].map(([pair, { code, verdict, witness }]) =>
      [pair, code, verdict, witness?.act.day, [...witness?.world.course.events ?? []].map(([, day]) => day)]);
    const back = JSON.parse(JSON.stringify(days(shifted(draft, by)), (_, value: unknown) => typeof value === 'number' ? (Number.isFinite(value) ? value - by : String(value)) : value)) as unknown;
    const here = JSON.parse(JSON.stringify(days(draft), (_, value: unknown) => typeof value === 'number' && !Number.isFinite(value) ? String(value) : value)) as unknown;
    expect(back).toEqual(here);
  });
});

function shifted(draft: DraftWorkspace, by: number): DraftWorkspace {
  const point = (one: DraftPoint): DraftPoint => ('day' in one ? { ...one, day: one.day + by } : one);
  const times = (all: readonly DraftTime[]): DraftTime[] => all.map((one) => ({ ...one, point: point(one.point) }));
  return {
    ...draft,
    asOf: draft.asOf + by,
    facts: draft.facts.map((fact) => (fact.type === 'occurred' ? { ...fact, on: fact.on + by } : { ...fact, asOf: fact.asOf + by })),
    agreements: draft.agreements.map((agreement) => ({
      ...agreement,
      effective: agreement.effective + by,
      clauses: agreement.clauses.map((clause) => ({ ...clause, times: times(clause.times), exceptions: clause.exceptions.map((each) => ({ ...each, times: times(each.times) })) })),
    })),
  };
}

const GRAVITY: readonly Verdict[] = ['compatible', 'depends', 'conflict'];
const gravityOf = (opinion: Opinion | undefined): number => GRAVITY.indexOf(opinion?.verdict ?? 'compatible');

/** Runs over every pair that the engine compares. */
function everyPair(draft: DraftWorkspace, visit: (norm: Norm, prohibition: Norm, workspace: Workspace) => void): void {
  const workspace = workspaceOf(draft);
  for (const norm of workspace.norms) {
    for (const prohibition of workspace.norms) {
      if (engineOpinion(norm, prohibition, workspace) !== undefined) visit(norm, prohibition, workspace);
    }
  }
}

const NOWHERE: Span = { anchor: { uri: '', offset: 0 }, start: 0, end: 0 };

/** An exception for Beta Products, for AWS, for one customer, or until a day. */
const exceptions: fc.Arbitrary<Exception> = fc.record({
  object: fc.boolean(), venue: fc.boolean(), customer: fc.boolean(), until: fc.option(fc.integer({ min: 0, max: 9 })),
}).map(({ object, venue, customer, until }): Exception => ({
  boxes: [{
    ...(object && { object: { set: [{ base: { thing: 'product:Beta Products@file:///generated.deal' }, minus: [] }], quantifier: 'each' as const } }),
    ...(venue && { venue: { set: [{ base: { thing: 'cloud:AWS' }, minus: [] }], quantifier: 'each' as const } }),
    ...(customer && { customer: { set: [{ base: { thing: 'customer:Defence Customers@file:///generated.deal' }, minus: [] }], quantifier: 'each' as const } }),
  }],
  period: { from: [], to: until === null ? [] : [{ point: { type: 'date', day: DAY_ONE + until, span: NOWHERE }, inclusive: true }] },
  condition: TRUE, exceptions: [], span: NOWHERE, text: 'an exception',
}));

const withException = (norm: Norm, exception: Exception): Norm => ({ ...norm, scope: { ...norm.scope, exceptions: [...norm.scope.exceptions, exception] } });

test('an exception to a prohibition never makes a collision', () => {
  forAll(fc.tuple(workspaces, exceptions), 500, ([draft, exception]) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      expect(gravityOf(engineOpinion(norm, withException(prohibition, exception), workspace))).toBeLessThanOrEqual(gravityOf(engineOpinion(norm, prohibition, workspace)));
    });
  });
});

test('an exception to a permission, or to a duty of state that leaves no choice, never makes a collision', () => {
  forAll(fc.tuple(workspaces, exceptions), 500, ([draft, exception]) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      if (norm.modality === 'obligation' && !leavesNoChoice(norm, prohibition)) return;
      expect(gravityOf(engineOpinion(withException(norm, exception), prohibition, workspace))).toBeLessThanOrEqual(gravityOf(engineOpinion(norm, prohibition, workspace)));
    });
  });
});

/** Whether a duty is owed in each object, on each cloud, to each customer, every day, so that nothing is left to choose. */
function leavesNoChoice({ scope, acts }: Norm, prohibition: Norm): boolean {
  const each = scope.boxes.every((box) => box.object?.quantifier === 'each' && box.venue?.quantifier === 'each');
  return each && acts.aspect === 'state' && acts.quantifier === 'each' && !JSON.stringify(prohibition.scope.exceptions).includes('"some"');
}

test('a priority that counts never makes a collision', () => {
  forAll(workspaces, 500, (draft) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      const { source } = prohibition;
      const reference = { what: 'clause' as const, number: source.clauseNumber, agreement: source.agreement, span: NOWHERE, numberSpan: NOWHERE };
      const yielding: Norm = { ...norm, yieldsTo: [{ reference, everything: false, span: NOWHERE }] };
      expect(engineOpinion(yielding, prohibition, workspace)).toBeUndefined();
    });
  });
});

test('splitting a prohibition between two classes loses no question and adds no conflict', () => {
  forAll(workspaces, 700, (draft) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      const set = prohibition.scope.boxes[0]?.object?.set ?? [];
      const half = (term: ClassTerm): Norm => ({
        ...prohibition,
        scope: { ...prohibition.scope, boxes: prohibition.scope.boxes.map((box) => ({ ...box, object: { set: [term], quantifier: 'each' } })) },
      });
      if (set.length < 2 || norm.acts.aspect === 'event' || norm.scope.boxes.some((box) => Object.values(box).some((extent) => extent.quantifier === 'some'))) return;
      const whole = gravityOf(engineOpinion(norm, prohibition, workspace));
      const parts = set.map((term) => gravityOf(engineOpinion(norm, half(term), workspace)));
      expect(Math.max(...parts)).toBeLessThanOrEqual(whole);
      expect(Math.max(...parts) > 0).toBe(whole > 0);
    });
  });
});

/** A norm of which the objects are more by one class. */
function widened(norm: Norm, term: ClassTerm): Norm {
  return {
    ...norm,
    scope: { ...norm.scope, boxes: norm.scope.boxes.map((box) => (box.object === undefined ? box : { ...box, object: { ...box.object, set: [...box.object.set, term] } })) },
  };
}

const terms: fc.Arbitrary<ClassTerm> = fc.constantFrom<ClassTerm[]>(
  { base: { thing: 'product:Beta Products@file:///generated.deal' }, minus: [] },
  { base: { thing: 'product:Gamma Products@file:///generated.deal' }, minus: [] },
  { base: { kind: 'product' }, minus: [] },
);

test('a wider prohibition never ends a collision', () => {
  forAll(fc.tuple(workspaces, terms), 400, ([draft, term]) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      expect(gravityOf(engineOpinion(norm, widened(prohibition, term), workspace))).toBeGreaterThanOrEqual(gravityOf(engineOpinion(norm, prohibition, workspace)));
    });
  });
});

test('a wider permission, or a wider duty towards each thing, never ends a collision', () => {
  forAll(fc.tuple(workspaces, terms), 400, ([draft, term]) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      if (norm.modality === 'obligation' && norm.scope.boxes.some((box) => box.object?.quantifier !== 'each')) return;
      expect(gravityOf(engineOpinion(widened(norm, term), prohibition, workspace))).toBeGreaterThanOrEqual(gravityOf(engineOpinion(norm, prohibition, workspace)));
    });
  });
});

test('a wider choice of things to do never makes a collision', () => {
  forAll(fc.tuple(workspaces, terms), 400, ([draft, term]) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      if (norm.modality !== 'obligation' || norm.scope.exceptions.length > 0 || norm.scope.boxes.some((box) => box.object?.quantifier !== 'some')) return;
      expect(gravityOf(engineOpinion(widened(norm, term), prohibition, workspace))).toBeLessThanOrEqual(gravityOf(engineOpinion(norm, prohibition, workspace)));
    });
  });
});

test('splitting a duty towards each of two classes loses no question and adds no conflict', () => {
  forAll(workspaces, 700, (draft) => {
    everyPair(draft, (norm, prohibition, workspace) => {
      const [box, ...more] = norm.scope.boxes;
      const set = box?.object?.set ?? [];
      if (norm.modality !== 'obligation' || norm.acts.aspect === 'event' || more.length > 0 || set.length < 2 || box?.object?.quantifier !== 'each') return;
      const whole = gravityOf(engineOpinion(norm, prohibition, workspace));
      const parts = set.map((term) => gravityOf(engineOpinion({ ...norm, scope: { ...norm.scope, boxes: [{ ...box, object: { set: [term], quantifier: 'each' } }] } }, prohibition, workspace)));
      expect(Math.max(...parts)).toBeLessThanOrEqual(whole);
      expect(Math.max(...parts) > 0).toBe(whole > 0);
    });
  });
});
