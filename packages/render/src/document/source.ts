import { placeOf } from '@dealwright/model';
import type { DealFile, Occurrence, Span, Vocabulary } from '@dealwright/model';

/** The text of a file with the names in it, for reading stretch after stretch. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** In the order of the text. */
  readonly names: readonly Name[];
}

/** A name where it stands, without its quotes. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly occurrence: Occurrence;
}

/** Half-open, in the text of the file. */
export interface Stretch { readonly start: number; readonly end: number }

export function sourceOf({ uri, occurrences }: DealFile, text: string, vocabulary: Vocabulary): Source {
  const names = occurrences.map((occurrence) => ({ ...stretchOf(occurrence.span), occurrence })).filter(({ start, end }) => start < end);
  return { uri, text, vocabulary, names: names.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

export function stretchOf(span: Span): Stretch {
  const { start, end } = placeOf(span);
  return { start, end };
}

/** The index of the first name that begins at an offset or after it. */
export function firstName({ names }: Source, offset: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
