import type { WordSegment } from '@dealwright/model';
import { md } from '../markdown/escape.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { ConflictGroup } from './conflict-groups.ts';
import { SHAPES } from './for-whom.ts';
import type { Entry, Report } from './report.ts';
import { sayChanges, sayFindings, sayQuiet, sortOf } from './sentences.ts';
import { HEADINGS, sayReached } from './say.ts';

/** The report for a page that shows Markdown: a pull request, a wiki, a note. */
export function markdownReport(report: Report): string {
  const { base, revision, groups, balances, unread, wordingOnly, renumbered } = report;
  const quiet = sayQuiet(report);
  const blocks = [
    '# Comparison',
    `- Base: ${md(base)}\n- Revision: ${md(revision)}`,
    `**${md(sayChanges(report))}**`,
    ...(balances.length === 0 ? [] : [table(['For whom', `${SHAPES.gain} Better`, `${SHAPES.loss} Worse`, `${SHAPES.unsure} Uncertain`], balances.map(({ party, gains, losses, doubts }) => [party, String(gains), String(losses), String(doubts)]))]),
    ...(quiet === undefined ? [] : [`${md(quiet)}.`]),
    ...groups.flatMap(({ bucket, entries }) => [`## ${HEADINGS[bucket]} (${entries.length})`, ...entries.map(entryText)]),
    ...conflictGroups(report).flatMap(conflicts),
    ...(unread.length === 0 ? [] : ['## What could not be read', unread.map(({ version, message }) => `- ${version === 'base' ? 'Base' : 'Revision'}: ${md(message)}`).join('\n')]),
    ...folded('Wording only', wordingOnly),
    ...folded('Renumbering', renumbered),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** A table; cells are text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.split('\n').map(md).join('<br>')).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function entryText({ change: { message, witness, note, reaches }, where, forWhom, before, after }: Entry): string {
  return [
    `### ${md(message)}`,
    `${md(where)}${forWhom.map(({ sense, words }) => ` · ${SHAPES[sense]} ${md(words)}`).join('')}`,
    ...(before.length + after.length === 0 ? [] : [[...(before.length > 0 ? [`> Before: ${words(before, '~~')}`] : []), ...(after.length > 0 ? [`> After: ${words(after, '**')}`] : [])].join('\n>\n')]),
    ...(witness === undefined ? [] : [`→ ${md(witness)}`]),
    ...(note === undefined ? [] : [`_Note: ${md(note)}_`]),
    ...(reaches.length === 0 ? [] : [reaches.map((reached) => `- ${md(sayReached(reached))}`).join('\n')]),
  ].join('\n\n');
}

/** Marks stand against the words that they mark, with the spaces outside: else they are no marks. */
function words(segments: readonly WordSegment[], mark: string): string {
  return segments.map(({ in: version, text }) => {
    const [, lead = '', inner = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    return version === 'both' || inner === '' ? md(text) : `${lead && ' '}${mark}${md(inner)}${mark}${trail && ' '}`;
  }).join('');
}

function conflicts({ heading, findings }: ConflictGroup): readonly string[] {
  return [`## ${heading}`, `${md(sayFindings(findings))}.`, findings.map((finding) => `- **${sortOf(finding)}.** ${md(finding.message)}`).join('\n')];
}

function folded(heading: string, entries: readonly Entry[]): readonly string[] {
  return entries.length === 0 ? [] : [`<details><summary>${heading} (${entries.length})</summary>`, ...entries.map(entryText), '</details>'];
}
