import type { Day } from './duration.ts';
import type { Severity } from './finding.ts';

/** What a person may set. Keys of `severity` are codes; `off` silences a rule. */
export interface Settings {
  readonly asOf: Day;
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Whether drafts and non-binding instruments enter findings across agreements. */
  readonly includeDrafts: boolean;
}
