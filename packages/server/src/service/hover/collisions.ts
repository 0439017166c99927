import type { Clause, Finding, Severity } from '@dealwright/model';
import type { Deals } from '../deals.ts';
import { clauseOfId } from '../deals.ts';
import { escaped, list, paragraphs } from '../markdown.ts';
import { clauseLink } from './places.ts';

const MARK: Readonly<Record<Severity, string>> = { error: '⛔', warning: '⚠️', information: 'ℹ️', hint: 'ℹ️' };
const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** More than these are counted. */
const MOST = 4;

/**
 * What a clause collides with, the gravest first, each with the place of the other clause.
 *
 * @param wanted of all of them those that are to be said
 */
export function collisions(deals: Deals, clause: Clause, wanted: (finding: Finding) => boolean = () => true): string | undefined {
  const found = conflictsOf(deals, clause.id).filter(wanted);
  if (found.length === 0) return undefined;
  const shown = found.length <= MOST + 1 ? found : found.slice(0, MOST);
  return paragraphs('**Collisions**', list([
    ...shown.map((finding) => {
      const others = otherClauses(deals, finding, clause.id);
      return `${MARK[finding.severity]} ${escaped(finding.message)}${others.slice(0, 3).map((other) => ` · ${clauseLink(deals, other)}`).join('')}`;
    }),
    ...(found.length > shown.length ? [`and ${found.length - shown.length} more`] : []),
  ]));
}

/** What is found between a clause and others, in all the workspace, the gravest first. */
export function conflictsOf(deals: Deals, clause: string): readonly Finding[] {
  return conflictsIn(deals).filter((finding) => finding.clauses.includes(clause)).toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

/** Everything that is found between clauses, in the order of the files. */
export function conflictsIn(deals: Deals): readonly Finding[] {
  return [...deals.files.keys()].flatMap((uri) => deals.findings(uri).filter(({ code }) => code.startsWith('conflict/')));
}

/** The clauses that a finding speaks of besides one. */
export function otherClauses(deals: Deals, finding: Finding, clause: string): readonly Clause[] {
  return [...new Set(finding.clauses)].filter((id) => id !== clause).flatMap((id) => clauseOfId(deals, id) ?? []);
}
