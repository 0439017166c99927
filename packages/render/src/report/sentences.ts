import type { Finding } from '@dealwright/model';
import type { Report } from './report.ts';
import { HEADINGS, counted, listed } from './say.ts';

/** `12 changes: 3 of rights, 1 of control and 8 of money.` */
export function sayChanges({ groups }: Report): string {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count === 0) return 'Nothing of substance changed.';
  return `${counted(count, 'change')}: ${listed(groups.map(({ bucket, entries }) => `${entries.length} of ${HEADINGS[bucket].toLowerCase()}`))}.`;
}

/** `4 wording-only and 2 renumbering changes not shown`; nothing where there are none. */
export function sayQuiet({ wordingOnly, renumbered }: Report): string | undefined {
  const parts = [...(wordingOnly.length > 0 ? [`${wordingOnly.length} wording-only`] : []), ...(renumbered.length > 0 ? [`${renumbered.length} renumbering`] : [])];
  if (parts.length === 0) return undefined;
  return `${parts.join(' and ')} ${wordingOnly.length + renumbered.length === 1 ? 'change' : 'changes'} not shown`;
}

/** How sure a finding is, in a word; the table is in the order in which they are counted. */
const SORTS: readonly { readonly name: string; readonly holds: (finding: Finding) => boolean }[] = [
  { name: 'conflict', holds: ({ verdict }) => verdict === undefined || verdict === 'conflict' },
  { name: 'possible conflict', holds: ({ verdict }) => verdict === 'depends' || verdict === 'undecided' || verdict === 'undetermined' },
  { name: 'narrowing', holds: ({ verdict }) => verdict === 'compatible' },
];

/** `1 conflict and 2 possible conflicts`. */
export function sayFindings(findings: readonly Finding[]): string {
  return listed(SORTS.flatMap(({ name, holds }) => {
    const count = findings.filter(holds).length;
    return count === 0 ? [] : [counted(count, name)];
  }));
}

/** `Conflict`, `Possible conflict`: what stands before the message of one. */
export function sortOf(finding: Finding): string {
  const name = SORTS.find(({ holds }) => holds(finding))?.name ?? 'conflict';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
