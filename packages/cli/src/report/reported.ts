import type { Finding, Severity } from '@dealwright/model';
import type { Lines } from './lines.ts';

/** A finding with where it stands: every format prints these, and nothing else. */
export interface Reported {
  readonly finding: Finding;
  /** As the person would type it: relative to the current folder, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  readonly related: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
}

/** From a position to another, both counted from 1; the end is exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface Report {
  readonly findings: readonly Reported[];
  readonly summary: Summary;
  /** `2026-03-01`: the day that the findings are true of. */
  readonly asOf: string;
  /** The text of every file that a finding names, by the name used for it. */
  readonly sources: ReadonlyMap<string, Lines>;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly hints: number;
}

/** Counts findings by severity. */
export function summarise(findings: readonly Finding[], files: number): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { files, errors: count('error'), warnings: count('warning'), information: count('information'), hints: count('hint') };
}
