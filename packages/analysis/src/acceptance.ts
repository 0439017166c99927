import type { Acceptance, Anchor, Clause, DealFile, Finding } from '@dealwright/model';
import { closest } from './words/closest.ts';

export const UNUSED = 'acceptance/unused';
export const NO_REASON = 'acceptance/no-reason';

/** What the drafters of other clauses accepted, and where else a clause's collisions are shown. */
export interface Elsewhere {
  /** The acceptances that stand on a clause, by its id. */
  readonly acceptancesOn: (clause: string) => readonly Acceptance[];
  /** The collisions that speak of a clause, in whatever file they are shown. */
  readonly collisionsOf: (clause: string) => readonly Finding[];
  /** Whether any clause anywhere accepts anything. */
  readonly isAnythingAccepted: boolean;
}

/**
 * Takes out the findings that somebody accepted, and reports the acceptances that accept nothing or give no reason.
 *
 * An acceptance silences its code where it stands: on its clause, or on the declaration below it. A collision may be
 * accepted on any of the clauses that it speaks of.
 *
 * @param own what this file's rules found
 * @param collisions what the collision finder shows in this file
 * @param codes every code there is, to tell a misspelt one
 */
export function accept(file: DealFile, clauses: readonly Clause[], own: readonly Finding[], collisions: readonly Finding[], elsewhere: Elsewhere, codes: readonly string[]): readonly Finding[] {
  const standing: { readonly acceptance: Acceptance; readonly clause: Clause | undefined }[] = file.acceptances.map((acceptance) => ({ acceptance, clause: undefined }));
  for (const clause of clauses) for (const acceptance of clause.acceptances) standing.push({ acceptance, clause });
  if (standing.length === 0 && (collisions.length === 0 || !elsewhere.isAnythingAccepted)) return collisions.length === 0 ? own : [...own, ...collisions];

  const byAnchor = new Map<Anchor, Set<string>>();
  for (const { acceptance } of standing) {
    const accepted = byAnchor.get(acceptance.span.anchor) ?? new Set();
    byAnchor.set(acceptance.span.anchor, accepted.add(acceptance.code));
  }
  const used = new Map<Anchor, Set<string>>();
  const left = own.filter((finding) => {
    const { anchor } = finding.span;
    if (!byAnchor.get(anchor)?.has(finding.code)) return true;
    used.set(anchor, (used.get(anchor) ?? new Set()).add(finding.code));
    return false;
  });
  const openCollisions = collisions.filter((finding) => {
    // What an amendment changes by words is shown at its instruction, and may be accepted there.
    const { anchor } = finding.span;
    if (!byAnchor.get(anchor)?.has(finding.code)) return true;
    used.set(anchor, (used.get(anchor) ?? new Set()).add(finding.code));
    return false;
  }).filter((finding) => !finding.clauses.some((clause) => elsewhere.acceptancesOn(clause).some((acceptance) => acceptance.code === finding.code && touches(finding, acceptance.span.anchor.uri))));

  const reports = standing.flatMap(({ acceptance, clause }) => {
    const idle = !used.get(acceptance.span.anchor)?.has(acceptance.code) && !(clause && elsewhere.collisionsOf(clause.id).some((finding) => finding.code === acceptance.code && touches(finding, acceptance.span.anchor.uri)));
    return [...(idle ? [unused(acceptance, codes)] : []), ...(acceptance.reason.trim() === '' ? [noReason(acceptance)] : [])];
  });
  return [...left, ...openCollisions, ...reports];
}

/** Clauses without an agreement may share an id: what a finding points into tells them apart. */
function touches(finding: Finding, uri: string): boolean {
  return finding.span.anchor.uri === uri || finding.related.some((related) => related.span.anchor.uri === uri);
}

function unused(acceptance: Acceptance, codes: readonly string[]): Finding {
  const { code, span } = acceptance;
  if (codes.includes(code)) {
    return {
      ...ABOUT_ACCEPTANCE,
      code: UNUSED,
      message: `This accepts ${code}, but nothing of that kind is found here any more. Delete the line, so that it cannot hide a new one.`,
      span,
      unnecessary: true,
      fixes: [{ title: 'Delete this acceptance', edits: [{ span, newText: '' }], preferred: true }],
    };
  }
  const guess = closest(code, codes);
  const at = { anchor: span.anchor, start: span.start, end: span.end };
  return {
    ...ABOUT_ACCEPTANCE,
    code: UNUSED,
    message: `Nothing is ever reported as “${code}”, so this accepts nothing.${guess === undefined ? ' Copy the code from the finding that you mean.' : ` Did you mean ${guess}?`}`,
    span,
    fixes: guess === undefined ? [] : [{ title: `Accept ${guess}`, edits: [{ span: at, newText: `// accepted ${guess}: ${acceptance.reason}` }], preferred: true }],
  };
}

function noReason(acceptance: Acceptance): Finding {
  return {
    ...ABOUT_ACCEPTANCE,
    code: NO_REASON,
    message: `${acceptance.code} is accepted here without a reason. Say who accepted it and why, after a colon, for whoever reads this next.`,
    span: acceptance.span,
  };
}

const ABOUT_ACCEPTANCE = { severity: 'warning', related: [], fixes: [], clauses: [] } as const;
