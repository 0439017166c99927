import { diffWordsWithSpace } from 'diff';
import type { WordSegment } from '@dealwright/model';

/** The words that two texts share, and those of one alone. */
export function compareWords(base: string, revision: string): readonly WordSegment[] {
  return diffWordsWithSpace(base, revision).map(({ value, added, removed }) => ({ in: added ? 'revision' : removed ? 'base' : 'both', text: value }));
}
