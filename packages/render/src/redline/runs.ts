import type { WordComparer } from '@dealwright/model';
import type { Run } from '../document/document.ts';
import { textOf } from '../document/words.ts';

/** Two versions of a paragraph as one: the words of both, each in its style, those of one alone marked. */
export function markedRuns(base: readonly Run[], revision: readonly Run[], compareWords: WordComparer): readonly Run[] {
  const [old, now] = [textOf(base), textOf(revision)];
  if (old === now) return revision;
  const [before, after] = [reader(base), reader(revision)];
  const runs: Run[] = [];
  for (const segment of segmentsOf(old, now, compareWords)) {
    const { length } = segment.text;
    const taken = segment.in === 'base' ? before(length) : after(length);
    if (segment.in === 'both') before(length);
    runs.push(...(segment.in === 'both' ? taken : taken.map((run) => ({ ...run, change: segment.in === 'base' ? 'deleted' as const : 'inserted' as const }))));
  }
  return runs;
}

/** What a comparer says, where it keeps its word that the segments of a version are its text. */
function segmentsOf(old: string, now: string, compareWords: WordComparer): ReturnType<WordComparer> {
  const segments = compareWords(old, now);
  const joined = (version: 'base' | 'revision'): string => segments.filter((segment) => segment.in === 'both' || segment.in === version).map(({ text }) => text).join('');
  return joined('base') === old && joined('revision') === now ? segments : [{ in: 'base', text: old }, { in: 'revision', text: now }];
}

/** Hands out the runs of a text by length. */
function reader(runs: readonly Run[]): (length: number) => readonly Run[] {
  let [index, at] = [0, 0];
  return (length) => {
    const taken: Run[] = [];
    for (let left = length; left > 0 && index < runs.length;) {
      const run = runs[index];
      if (run === undefined) break;
      const text = run.text.slice(at, at + left);
      taken.push({ ...run, text });
      left -= text.length;
      at += text.length;
      if (at >= run.text.length) [index, at] = [index + 1, 0];
    }
    return taken;
  };
}
