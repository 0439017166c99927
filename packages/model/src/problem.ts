import type { Fix } from './finding.ts';
import type { Span } from './span.ts';

/**
 * Something that parsing or lowering could not read, or read with a doubt. The rule of the same code gives its
 * severity, its documentation, and may add fixes.
 */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly span: Span;
  /** What a fix needs to know, for instance the word as written. */
  readonly data?: Readonly<Record<string, string | number | boolean>>;
  readonly fixes?: readonly Fix[];
}
