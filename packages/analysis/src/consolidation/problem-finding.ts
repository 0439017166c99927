import type { Finding, Span } from '@dealwright/model';
import { RULES } from '../rules.generated.ts';
import type { AmendmentProblem } from './conformed.ts';
import { pointIntoFiles } from './origins.ts';

const said = new WeakMap<Span, readonly Finding[]>();

/** A problem as a finding, where its words stand. One that says the same in the same place is the same object. */
export function problemFinding({ code, message, span, related = [], fixes = [] }: AmendmentProblem): Finding {
  const known = said.get(span) ?? [];
  const same = known.find((finding) => finding.code === code && finding.message === message && finding.related.length === related.length && finding.related.every((each, at) => each.span === related[at]?.span));
  if (same) return pointIntoFiles(same);
  const finding: Finding = { code, severity: RULES.get(code)?.severity ?? 'error', message, span, related, fixes, clauses: [] };
  said.set(span, [...known, finding]);
  return pointIntoFiles(finding);
}
