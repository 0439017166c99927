import fc from 'fast-check';
import type { Norm, TimeBound } from '@dealwright/model';
import type { Workspace } from '../oracle/verdict.ts';
import { CLOUDS, DAY_ONE, LAUNCH, PRODUCTS } from './names.ts';
import { workspaceOf } from './norms.ts';
import { workspaces } from './workspaces.ts';

/** What becomes of the norms of one clause. */
type Turn = 'as it is' | 'release' | 'grant' | 'exclusive grant' | 'first on a cloud' | 'first right' | 'version';

interface Turned { readonly turn: Turn; readonly window: number; readonly from: number; readonly days: number }

const turned: fc.Arbitrary<Turned> = fc.record({
  turn: fc.constantFrom<Turn[]>('as it is', 'as it is', 'release', 'release', 'grant', 'exclusive grant', 'first on a cloud', 'first right', 'version'),
  window: fc.integer({ min: 0, max: 3 }), from: fc.integer({ min: 0, max: 5 }), days: fc.integer({ min: 1, max: 6 }),
});

/** Small workspaces with the promises that plain sentences do not make: releases, grants, first rights, being first, and versions. */
export const promiseWorkspaces: fc.Arbitrary<Workspace> = fc.tuple(workspaces, fc.array(turned, { minLength: 6, maxLength: 6 })).map(([draft, turns]) => {
  const plain = workspaceOf(draft);
  const clauses = [...new Set(plain.norms.map(({ source }) => source.clause))];
  return { ...plain, norms: plain.norms.map((norm) => turn(norm, turns[clauses.indexOf(norm.source.clause) % turns.length])) };
});

function turn(norm: Norm, how: Turned | undefined): Norm {
  switch (how?.turn) {
    case 'release': return norm.modality === 'permission' || norm.modality === 'obligation' ? { ...norm, modality: 'release' } : norm;
    case 'grant': return norm.modality === 'permission' ? { ...norm, grantedTo: norm.counterparties } : norm;
    case 'exclusive grant': return norm.modality === 'prohibition' ? { ...norm, reservation: 'exclusive grant' } : norm;
    case 'first on a cloud': return norm.modality === 'prohibition' ? firstOnCloud(norm, how.window) : norm;
    case 'first right': return norm.modality === 'prohibition' ? { ...norm, reservation: 'first right', firstRight: 'refusal' } : norm;
    case 'version': return versionOf(norm, DAY_ONE + how.from, DAY_ONE + how.from + how.days);
    default: return norm;
  }
}

/** `first on Azure`: forbidden elsewhere until the launch there, or some days after it. */
function firstOnCloud(norm: Norm, window: number): Norm {
  const { span } = norm.source;
  const event = `launch(product:${PRODUCTS[0]}@${norm.source.uri},cloud:${CLOUDS[0]})`;
  const launch = { type: 'event', event, text: LAUNCH, span } as const;
  const bound: TimeBound = { point: window === 0 ? launch : { type: 'offset', duration: { count: window, unit: 'day', span }, direction: 1, base: launch, span }, inclusive: false };
  const venue = { set: [{ base: 'any' as const, minus: [{ base: { thing: `cloud:${CLOUDS[0]}` }, minus: [] }] }], quantifier: 'each' as const };
  const { period } = norm.scope;
  return { ...norm, reservation: 'ship first', scope: { ...norm.scope, boxes: norm.scope.boxes.map((box) => ({ ...box, venue })), period: { ...period, to: [...period.to, bound] } } };
}

/** A norm of one version of its clause: its period is cut to the days that the version governs. */
function versionOf(norm: Norm, from: number, until: number): Norm {
  const { source, scope } = norm;
  const bound = (day: number, inclusive: boolean): TimeBound => ({ point: { type: 'date', day, span: source.span }, inclusive });
  return {
    ...norm,
    source: { ...source, version: { writtenBy: source.agreement, from, until } },
    scope: { ...scope, period: { from: [...scope.period.from, bound(from, true)], to: [bound(until, false), ...scope.period.to] } },
  };
}
