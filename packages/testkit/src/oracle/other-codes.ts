import type { Box, ClassSet, Dimension, Extent, Norm, Scope, ThingId, TimeBound, Vocabulary } from '@dealwright/model';
import { DIMENSIONS } from '@dealwright/model';
import { normCovers, plainReading, withAncestors, withMemberships } from '@dealwright/analysis/point';
import { criticalDays } from './days.ts';
import { placesOf } from './universe.ts';
import { judgeBearer } from './verdict.ts';
import type { Outcome, Workspace } from './verdict.ts';

/**
 * The codes beyond a duty or freedom against a prohibition, each put as the question that the page on meaning asks: what would
 * somebody have to do who kept the one, and does the other leave that?
 */

const EACH: Extent = { set: [{ base: 'any', minus: [] }], quantifier: 'each' };

/** Everything that a norm covers, owed on each day: it cannot be kept where the other takes any of it. */
function throughout(norm: Norm, beside: Norm): Norm {
  const boxes = norm.scope.boxes.map((box): Box => Object.fromEntries(DIMENSIONS.flatMap((dimension) => {
    const extent = box[dimension];
    return extent !== undefined ? [[dimension, { ...extent, quantifier: 'each' }]] : limits(beside.scope, dimension) ? [[dimension, EACH]] : [];
  })));
  return { ...norm, modality: 'obligation', acts: { ...norm.acts, quantifier: 'each', aspect: 'state' }, scope: { ...norm.scope, boxes } };
}

function limits(scope: Scope, dimension: Dimension): boolean {
  return scope.boxes.some((box) => box[dimension] !== undefined) || scope.exceptions.some((each) => limits(each, dimension));
}

function forbidding(norm: Norm): Norm {
  return { ...norm, modality: 'prohibition', reservation: undefined };
}

/** A duty against a release: a conflict where all of it is released, `part` where the rest is still owed. */
export function judgeRelease(duty: Norm, release: Norm, bearer: ThingId, workspace: Workspace): Outcome['verdict'] | 'part' {
  const [whole, freed] = [throughout(duty, release), forbidding(release)];
  const { verdict, found } = judgeBearer(whole, [freed], bearer, workspace);
  if (verdict !== 'conflict' || found === undefined) return verdict;
  const vocabulary = withMemberships(workspace.vocabulary, workspace.facts);
  const scopes = [whole.scope, freed.scope];
  const world = { ...found.world, reading: plainReading(vocabulary), hosted: false, wholes: new Set<ThingId>() };
  const days = criticalDays(scopes, [world.course], workspace.asOf);
  const isReleased = placesOf(scopes, vocabulary).every((place) => whole.acts.actions.every((action) => days.every((day) => {
    const act = { bearer, action, place, day };
    return !normCovers(whole, act, world, vocabulary) || normCovers(freed, act, world, vocabulary);
  })));
  return isReleased ? 'conflict' : 'part';
}

/** `only V` against `only W`, each before one slot: whoever does what both are about does it somewhere in V, and W must leave one such place. */
export function judgeDeadEnd(first: Norm, second: Norm, bearer: ThingId, workspace: Workspace): Outcome['verdict'] | 'not asked' {
  const { vocabulary } = workspace;
  if (first.scope.boxes.length > 1 || second.scope.boxes.length > 1) return 'not asked';
  const left = sparedIn(first);
  const other = sparedIn(second);
  const acts = actsOfBoth(first, second, vocabulary);
  if (left === undefined || other === undefined || left.dimension !== other.dimension || acts.length === 0) return 'compatible';
  const duty = throughout(first, { ...second, scope: { ...second.scope, boxes: second.scope.boxes.map((box) => ({ ...box, [other.dimension]: undefined })) } });
  const boxes = duty.scope.boxes.map((box): Box => ({ ...box, [left.dimension]: { set: left.set, quantifier: 'some' } }));
  return judgeBearer({ ...duty, acts: { ...duty.acts, actions: acts }, scope: { ...duty.scope, boxes } }, [second], bearer, workspace).verdict;
}

/** What an `only` leaves, where it stands before one slot. */
function sparedIn({ scope }: Norm): { readonly dimension: Dimension; readonly set: ClassSet } | undefined {
  const [box = {}] = scope.boxes;
  const spared = DIMENSIONS.flatMap((dimension) => {
    const [term] = box[dimension]?.set ?? [];
    return term?.base === 'any' && term.minus.length > 0 ? [{ dimension, set: term.minus }] : [];
  });
  return spared.length === 1 ? spared[0] : undefined;
}

function actsOfBoth(first: Norm, second: Norm, vocabulary: Vocabulary): readonly ThingId[] {
  const under = (norm: Norm, action: ThingId): boolean => norm.acts.actions.some((each) => withAncestors(vocabulary, action).has(each));
  return [...new Set([...first.acts.actions, ...second.acts.actions])].filter((action) => under(first, action) && under(second, action));
}

/** A duty to launch against a promise to launch elsewhere first; without a window a launch on the same day is one open question. */
export function judgeLaunch(duty: Norm, first: Norm, bearer: ThingId, workspace: Workspace): Outcome['verdict'] {
  const { verdict } = judgeBearer(duty, [first], bearer, workspace);
  const launch = first.scope.period.to.at(-1);
  if (verdict !== 'compatible' || launch === undefined || launch.point.type === 'offset') return verdict;
  const strict: TimeBound = { ...launch, inclusive: true };
  const sameDay = { ...first, scope: { ...first.scope, period: { ...first.scope.period, to: [...first.scope.period.to.slice(0, -1), strict] } } };
  return judgeBearer(duty, [sameDay], bearer, workspace).verdict === 'conflict' ? 'depends' : verdict;
}

/** A commitment against a first right that lasted on the day on which the commitment was made. */
export function judgePreempted(deal: Norm, right: Norm, bearer: ThingId, workspace: Workspace): Outcome['verdict'] {
  const { version, dated } = deal.source;
  const day = version?.from ?? dated;
  if (day === undefined || right.counterparties.some((holder) => deal.counterparties.includes(holder))) return 'compatible';
  const bound: TimeBound = { point: { type: 'date', day, span: deal.source.span }, inclusive: true };
  const partner: Extent = { set: deal.counterparties.map((thing) => ({ base: { thing }, minus: [] })), quantifier: 'each' };
  const made = throughout(deal, { ...right, scope: { ...right.scope, exceptions: [] } });
  const boxes = made.scope.boxes.map((box, index): Box => (deal.scope.boxes[index]?.partner === undefined ? { ...box, partner } : box));
  return judgeBearer({ ...made, scope: { ...made.scope, boxes, period: { from: [bound], to: [bound] }, condition: { type: 'true' } } }, [right], bearer, workspace).verdict;
}
