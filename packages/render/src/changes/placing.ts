import type { ComparedVersion, Comparison, Span } from '@dealwright/model';

/** A stretch of a file as people and editors count it: lines and columns from 1, the end exclusive. */
export interface Located {
  /** As the person would type it. */
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Position { readonly line: number; readonly column: number }

/** Says where words of a version stand. */
export type Placing = (version: 'base' | 'revision', span: Span) => Located;

/** A comparison with what a program needs of it. */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly base: Pick<ComparedVersion, 'name'>;
  readonly revision: Pick<ComparedVersion, 'name'>;
  readonly place: Placing;
}

/** Where words stand in a file; a conformed copy is none. */
export function placeIn({ place }: PlacedComparison, version: 'base' | 'revision', span: Span): Located | undefined {
  return span.anchor.uri.includes('?') ? undefined : place(version, span);
}
