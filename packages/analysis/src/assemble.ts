import type { Finding, Severity, Settings } from '@dealwright/model';

/** How many findings of one file are shown; the rest are counted. */
export const FINDINGS_PER_FILE = 1000;

/** The code of the finding that counts what is left out. */
export const TOO_MANY = 'file/too-many-findings';

/**
 * The findings of one file as they are shown: with the person's severities, in the order of the text (then by code),
 * and no more than `FINDINGS_PER_FILE`, the gravest kept.
 */
export function present(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  const hasSeverities = Object.keys(settings.severity).length > 0;
  const shown = (hasSeverities ? findings.flatMap((finding) => withSetting(finding, settings)) : findings).toSorted(inTextOrder);
  if (shown.length <= FINDINGS_PER_FILE) return shown;
  const kept = gravest(shown);
  return [...kept, ...(kept[0] ? withSetting(leftOut(kept[0], shown.length - kept.length), settings) : [])];
}

/** As many findings as are shown, the gravest, in the order that they have. */
function gravest(ordered: readonly Finding[]): readonly Finding[] {
  const kept = new Set<Finding>();
  for (const gravity of [3, 2, 1, 0]) {
    for (const finding of ordered) if (kept.size < FINDINGS_PER_FILE && GRAVITY[finding.severity] === gravity) kept.add(finding);
  }
  return ordered.filter((finding) => kept.has(finding));
}

/** The order of the text; where two findings mark the same words, the order of their codes and messages. */
export function inTextOrder(a: Finding, b: Finding): number {
  const between = a.span.anchor.offset - b.span.anchor.offset;
  return between + a.span.start - b.span.start || between + a.span.end - b.span.end || compare(a.code, b.code) || compare(a.message, b.message);
}

/**
 * The person's severity for the finding's code. What is only possible (`depends` and the like) keeps its own severity
 * unless that is graver than what the person set for the certain case.
 */
function withSetting(finding: Finding, settings: Settings): readonly Finding[] {
  const set = Object.hasOwn(settings.severity, finding.code) ? settings.severity[finding.code] : undefined;
  if (set === undefined || set === finding.severity) return [finding];
  if (set === 'off') return [];
  const certain = finding.verdict === undefined || finding.verdict === 'conflict';
  return certain || GRAVITY[set] < GRAVITY[finding.severity] ? [{ ...finding, severity: set }] : [finding];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

function leftOut(first: Finding, count: number): Finding {
  return {
    code: TOO_MANY,
    severity: 'information',
    message: `${count.toLocaleString('en-US')} more findings in this file are not shown. Mend these first; the rest come up as they go.`,
    span: first.span,
    related: [],
    fixes: [],
    clauses: [],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
