import { DIMENSIONS } from '@dealwright/model';
import type { Box, ClassSet, Dimension, Extent, Norm } from '@dealwright/model';
import { readyNorm } from './compile.ts';
import type { ReadyNorm } from './ready.ts';
import type { Setting } from './setting.ts';

/**
 * A norm seen as another: comparisons other than that of a duty with a prohibition put their question to the same judge by way
 * of norms that nobody wrote. What stands in the place of a norm lives on the days of its agreement.
 */
export function seenAs(norm: Norm, of: ReadyNorm, setting: Setting): ReadyNorm {
  return readyNorm(norm, setting, of.lastDay);
}

/** Everything that a norm covers, as something to be kept on each day and at each point: it collides where any of it is forbidden. */
export function asDutyThroughout(norm: Norm, beside: Norm): Norm {
  const boxes = norm.scope.boxes.map((box) => eachOf(box, beside));
  return { ...norm, modality: 'obligation', acts: { ...norm.acts, quantifier: 'each', aspect: 'state' }, scope: { ...norm.scope, boxes } };
}

/** What a norm covers, as something forbidden. */
export function asBan(norm: Norm): Norm {
  const { reservation: _, ...rest } = norm;
  return { ...rest, modality: 'prohibition' };
}

/** A box that speaks of each member, also of the dimensions that only the other norm limits. */
function eachOf(box: Box, beside: Norm): Box {
  const each: { [D in Dimension]?: Extent } = {};
  for (const dimension of DIMENSIONS) {
    const extent = box[dimension];
    if (extent) each[dimension] = { ...extent, quantifier: 'each' };
    else if (limits(beside, dimension)) each[dimension] = ANY;
  }
  return each;
}

const ANY: Extent = { set: [{ base: 'any', minus: [] }], quantifier: 'each' };

function limits({ scope }: Norm, dimension: Dimension): boolean {
  return scope.boxes.some((box) => box[dimension] !== undefined) || scope.exceptions.some(({ boxes }) => boxes.some((box) => box[dimension] !== undefined));
}

/** The dimensions in which a reserving prohibition spares something, and what it spares there: `only on Azure` spares Azure. */
export function sparedBy({ scope }: Norm): ReadonlyMap<Dimension, ClassSet> {
  const spared = new Map<Dimension, ClassSet>();
  for (const box of scope.boxes) {
    const candidates = DIMENSIONS.flatMap((dimension) => {
      const [term] = box[dimension]?.set ?? [];
      return term && term.minus.length > 0 && (term.base === 'any' || 'kind' in term.base) ? [{ dimension, term }] : [];
    });
    const found = candidates.find(({ term }) => term.base === 'any') ?? candidates.find(({ dimension }) => dimension === 'venue') ?? candidates[0];
    if (found) spared.set(found.dimension, found.term.minus);
  }
  return spared;
}

/**
 * What one reserving prohibition leaves, as a duty to do the act there on each day: it collides with another such prohibition
 * where nothing is left of what both are about.
 *
 * @param acts those that both reserve
 * @returns `undefined` where they keep different things: one a cloud, the other a customer
 */
export function leftBy(first: Norm, second: Norm, acts: readonly string[]): Norm | undefined {
  const [own, other] = [sparedBy(first), sparedBy(second)];
  if (acts.length === 0 || ![...own.keys()].some((dimension) => other.has(dimension))) return undefined;
  const around: { [D in Dimension]?: Extent } = { ...first.scope.boxes[0] };
  for (const dimension of DIMENSIONS) {
    const extent = around[dimension];
    const spared = own.get(dimension);
    if (spared) around[dimension] = { set: spared, quantifier: 'some' };
    else if (extent) around[dimension] = { ...extent, quantifier: 'each' };
    else if (!other.has(dimension) && limits(second, dimension)) around[dimension] = ANY;
  }
  const { reservation: _, ...rest } = first;
  return { ...rest, modality: 'obligation', acts: { actions: acts, quantifier: 'each', aspect: 'state' }, scope: { ...first.scope, boxes: [around] } };
}

/** The acts that two prohibitions both forbid: the narrower of each two of which one stands under the other. */
export function actsOfBoth(first: Norm, second: Norm, { taxonomy }: Setting): readonly string[] {
  const found = new Set<string>();
  for (const one of first.acts.actions) {
    for (const other of second.acts.actions) {
      if (taxonomy.ancestors(one).has(other)) found.add(one);
      else if (taxonomy.ancestors(other).has(one)) found.add(other);
    }
  }
  return [...found];
}
