import type { Norm, Sentence, SlotType } from '@dealwright/model';
import type { Comparing } from '../observer.ts';
import { isAlike, meaningOf } from './alike.ts';
import { alignedContext, comparableNorms } from './derive.ts';
import type { InContext } from './derive.ts';
import { relate } from './region.ts';
import { shapeOf } from './shape.ts';
import { spaceOf } from './space.ts';

/**
 * Whether two sentences, said otherwise, make the same parties owe the same and leave them the same free: the same regions on the same
 * days, and word for word the same of all that no region holds.
 *
 * @returns no, for sentences that bind and free nobody, and where it could not be worked out
 */
export function meanTheSame(base: InContext, revision: InContext, comparing: Comparing): boolean {
  const space = spaceOf(comparing);
  const { identity } = comparing;
  const context = alignedContext(revision.context, revision.context);
  const old = comparableNorms({ ...base, context: alignedContext(base.context, revision.context) }).map((norm) => identity.base.value(norm, norm.source.agreement));
  const now = comparableNorms({ ...revision, context }).map((norm) => identity.revision.value(norm, norm.source.agreement));
  if (old.length === 0 || old.length !== now.length) return false;
  if (!isAlike(identity.base.value(unheldOf(base.sentence)), identity.revision.value(unheldOf(revision.sentence)))) return false;
  return old.every((norm, index) => {
    const other = now[index];
    return other !== undefined && isAlike(withoutRegion(norm), withoutRegion(other)) && choicesOf(norm) === choicesOf(other) && relate(shapeOf(norm, space), shapeOf(other, space), space).relation === 'same';
  });
}

/** What is in the region of a norm, and on its days. */
const HELD: ReadonlySet<SlotType> = new Set<SlotType>(['place', 'time', 'lasting', 'during', 'year', 'condition', 'consent', 'except']);

function unheldOf({ predicate, slots }: Sentence): unknown {
  return [slots.filter((slot) => !HELD.has(slot.type) || (slot.type === 'time' && (slot.word === 'by' || slot.word === 'before'))), 'adjectives' in predicate ? predicate.adjectives.map(({ word }) => word).toSorted() : []];
}

function withoutRegion({ scope: _scope, acts, ...norm }: Norm): unknown {
  return { ...norm, timing: undefined, acts: { ...acts, actions: acts.actions.toSorted() } };
}

/** What a duty leaves its bearer to choose among: no region holds it. */
function choicesOf({ modality, scope: { boxes } }: Norm): string {
  if (modality !== 'obligation') return '';
  return boxes.map((box) => Object.entries(box).flatMap(([dimension, { quantifier, set }]) => (quantifier === 'some' ? [`${dimension} ${set.map(meaningOf).toSorted().join(' ')}`] : [])).toSorted().join('|')).join('||');
}
