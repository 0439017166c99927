import type { DealFile, Occurrence, Target } from '@dealwright/model';
import { groupBy, placeOf } from '@dealwright/model';
import type { Deals } from './deals.ts';

/** The identity of what a name stands for. */
export function targetKey(target: Target): string {
  switch (target.type) {
    case 'thing': return `thing ${target.id}`;
    case 'agreement': return `agreement ${target.name}`;
    case 'clause':
    case 'section': return `clause ${target.agreement}/${target.number}`;
  }
}

interface FileIndex {
  /** In the order of the text. */
  readonly sorted: readonly Occurrence[];
  readonly byTarget: ReadonlyMap<string, readonly Occurrence[]>;
}

/** A file is one object for as long as it says the same, so its index serves until then. */
const indices = new WeakMap<DealFile, FileIndex>();

function indexOf(file: DealFile): FileIndex {
  let index = indices.get(file);
  if (!index) {
    const byTarget = groupBy(file.occurrences, (occurrence) => targetKey(occurrence.target));
    index = { sorted: file.occurrences.toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start), byTarget };
    indices.set(file, index);
  }
  return index;
}

/** The names of a file in the order of its text. */
export function sortedOccurrences(file: DealFile): readonly Occurrence[] {
  return indexOf(file).sorted;
}

/** The name under the cursor: the innermost where one stands in another. */
export function occurrenceAt(file: DealFile, offset: number): Occurrence | undefined {
  let found: Occurrence | undefined;
  let width = Infinity;
  for (const occurrence of file.occurrences) {
    const { start, end } = placeOf(occurrence.span);
    if (start <= offset && offset <= end && end - start < width) {
      found = occurrence;
      width = end - start;
    }
  }
  return found;
}

/** The names of a file that stand for a target. */
export function occurrencesIn(file: DealFile, target: Target): readonly Occurrence[] {
  return indexOf(file).byTarget.get(targetKey(target)) ?? [];
}

/** Every name in the workspace that stands for a target, file by file, in the order of the text. */
export function occurrencesOf(deals: Deals, target: Target): readonly Occurrence[] {
  return [...deals.files.values()].flatMap((file) => occurrencesIn(file, target).toSorted((a, b) => placeOf(a.span).start - placeOf(b.span).start));
}
