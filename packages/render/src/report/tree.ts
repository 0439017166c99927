import { placeOf } from '@dealwright/model';
import type { Reached, Span, Tree, TreeElement, WordSegment } from '@dealwright/model';
import { shown } from '../document/typography.ts';
import { el, spoken } from '../html/build.ts';
import { SHAPES } from './for-whom.ts';
import type { Balance, ForWhom } from './for-whom.ts';
import { conflictGroups } from './conflict-groups.ts';
import type { ConflictGroup } from './conflict-groups.ts';
import type { Entry, Group, Report } from './report.ts';
import { sayChanges, sayFindings, sayQuiet, sortOf } from './sentences.ts';
import { HEADINGS, counted, sayReached, sayUnit } from './say.ts';

export interface ReportOptions {
  /** Controls that lead to the sources, for a page that listens: `data-source` says `base|revision START-END URI`. */
  readonly jumps?: boolean;
  /** Whether a redline with the same pairings stands on the page. */
  readonly redline?: boolean;
  /** What stands at the foot of the head: a filter. */
  readonly filter?: Tree | undefined;
}

/** What a person reads of a comparison: which versions, what in all, then the changes by bucket, the conflicts, and what is shown on request. */
export function reportTree(report: Report, options: ReportOptions = {}): TreeElement {
  return el('div', { class: 'report' },
    head(report, options),
    report.groups.map((group) => groupTree(group, options)),
    conflictGroups(report).map((group) => conflicts(group, options)),
    unread(report, options),
    quiet(report, options),
  );
}

function head(report: Report, { filter }: ReportOptions): TreeElement {
  const { base, revision, groups, appeared, disappeared, wordingOnly, renumbered } = report;
  const hidden = sayQuiet(report);
  return el('header', { class: 'head' },
    el('h1', {}, 'Comparison'),
    el('dl', { class: 'versions' }, el('div', {}, el('dt', {}, 'Base'), el('dd', {}, base)), el('div', {}, el('dt', {}, 'Revision'), el('dd', {}, revision))),
    el('p', { class: 'counts' }, sayChanges(report)),
    groups.length + appeared.length + disappeared.length === 0 ? undefined : el('nav', { 'aria-label': 'Changes by kind' }, el('ul', { class: 'buckets' },
      groups.map(({ bucket, entries }) => countTree(`#${bucket}`, HEADINGS[bucket], entries.length)),
      conflictGroups(report).map(({ id, short, findings }) => countTree(`#${id}`, short, findings.length)))),
    balanceTable(report.balances),
    hidden === undefined ? undefined : el('p', { class: 'hidden-changes' }, `${hidden} — `, el('a', { href: wordingOnly.length > 0 ? '#wording-only' : renumbered.length > 0 ? '#renumbered' : '#quiet' }, 'show')),
    filter,
  );
}

function countTree(href: string, words: string, count: number): Tree {
  return el('li', {}, el('a', { href }, words, ' ', el('span', { class: 'count' }, String(count))));
}

function balanceTable(balances: readonly Balance[]): Tree | undefined {
  if (balances.length === 0) return undefined;
  const columns = [['gain', 'Better'], ['loss', 'Worse'], ['unsure', 'Uncertain']] as const;
  return el('table', { class: 'balances' },
    el('caption', {}, 'For whom'),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Party'), columns.map(([sense, word]) => el('th', { scope: 'col' }, shape(sense), ' ', word)))),
    el('tbody', {}, balances.map(({ party, gains, losses, doubts }) => el('tr', {}, el('th', { scope: 'row' }, party), [gains, losses, doubts].map((count) => el('td', {}, String(count)))))));
}

function groupTree({ bucket, entries }: Group, options: ReportOptions): TreeElement {
  return el('section', { class: 'bucket', 'data-bucket': bucket, 'aria-labelledby': bucket },
    el('h2', { id: bucket }, HEADINGS[bucket], ' ', el('span', { class: 'count' }, String(entries.length))), entries.map((entry) => entryTree(entry, options)));
}

/** One change. Who wants to filter finds on it the bucket, the level and the parties, one a line. */
function entryTree(entry: Entry, options: ReportOptions): TreeElement {
  const { change: { bucket, level, message, witness, note, reaches }, index, where, concerns } = entry;
  return el('article', { class: 'change', id: `change-${index}`, 'data-change': String(index), 'data-bucket': bucket, 'data-level': level, 'data-for': concerns.join('\n') },
    el('h3', { class: 'message' }, shown(message)),
    el('p', { class: 'where' }, where, jumpsOf(entry, options)),
    entry.forWhom.length === 0 ? undefined : el('ul', { class: 'for-whom', 'aria-label': 'For whom' }, entry.forWhom.map(chip)),
    comparedWords(entry),
    witness === undefined ? undefined : el('p', { class: 'witness' }, shown(witness)),
    note === undefined ? undefined : el('p', { class: 'remark' }, el('span', { class: 'label' }, 'Note'), ' ', shown(note)),
    reaches.length === 0 ? undefined : el('div', { class: 'reaches' }, el('p', { class: 'label' }, 'It reaches'), el('ul', {}, reaches.map((reached) => reachedTree(reached, options)))));
}

function chip({ sense, words }: ForWhom): Tree {
  return el('li', { class: `chip ${sense}` }, shape(sense), ' ', words);
}

function shape(sense: keyof typeof SHAPES): Tree {
  return el('span', { class: `shape ${sense}`, 'aria-hidden': 'true' }, SHAPES[sense]);
}

function comparedWords({ before, after }: Entry): Tree | undefined {
  if (before.length + after.length === 0) return undefined;
  const row = (name: string, words: readonly WordSegment[], tag: 'ins' | 'del'): Tree | undefined =>
    (words.length === 0 ? undefined : el('div', {}, el('dt', {}, name), el('dd', {}, words.map((segment) => segmentTree(segment, tag)))));
  return el('dl', { class: 'words' }, row('Before', before, 'del'), row('After', after, 'ins'));
}

function segmentTree({ in: version, text }: WordSegment, tag: 'ins' | 'del'): Tree {
  if (version === 'both') return shown(text);
  const [opens, closes] = tag === 'ins' ? ['inserted: ', ' (end of insertion)'] : ['deleted: ', ' (end of deletion)'];
  return el(tag, { class: tag === 'ins' ? 'inserted' : 'deleted' }, spoken(opens), shown(text), spoken(closes));
}

function jumpsOf({ change: { before, after }, pairing }: Entry, { jumps = false, redline = false }: ReportOptions): readonly Tree[] {
  return [
    ...(jumps && before ? [' ', jump('base', before.span, 'Base')] : []),
    ...(jumps && after ? [' ', jump('revision', after.span, 'Revision')] : []),
    ...(redline && pairing !== undefined ? [' ', el('a', { class: 'jump', href: `#pairing-${pairing}` }, 'Redline')] : []),
  ];
}

function jump(version: 'base' | 'revision', span: Span, words: string): Tree {
  const { uri, start, end } = placeOf(span);
  return el('button', { class: 'jump link', type: 'button', 'data-source': `${version} ${start}-${end} ${uri}` }, spoken('Open in '), words);
}

function reachedTree(reached: Reached, { jumps = false }: ReportOptions): Tree {
  const { version, unit } = reached;
  return el('li', {}, sayReached(reached), jumps ? [' ', jump(version, unit.span, sayUnit(unit))] : undefined);
}

function conflicts({ id, heading, findings, version }: ConflictGroup, { jumps = false }: ReportOptions): Tree {
  return el('section', { class: `conflicts ${id}`, 'aria-labelledby': id },
    el('h2', { id }, heading, ' ', el('span', { class: 'count' }, String(findings.length))),
    el('p', { class: 'lead' }, `${sayFindings(findings)}${version === 'revision' ? ' that the base has not.' : ' of the base that the revision has not.'}`),
    findings.map((finding) => el('article', { class: finding.verdict === 'compatible' ? 'conflict narrowing' : 'conflict', 'data-kind': id },
      el('p', {}, el('strong', {}, `${sortOf(finding)}.`), ' ', shown(finding.message)), jumps ? el('p', { class: 'where' }, jump(version, finding.span, 'Source')) : undefined)));
}

function unread({ unread: passages }: Report, { jumps = false }: ReportOptions): Tree | undefined {
  if (passages.length === 0) return undefined;
  return el('section', { class: 'unread-words', 'aria-labelledby': 'unread' },
    el('h2', { id: 'unread' }, 'What could not be read'),
    el('p', { class: 'lead' }, 'It is compared as words alone: whom a change of it favours is not said.'),
    el('ul', {}, passages.map(({ version, span, message }) => el('li', {}, `${version === 'base' ? 'Base' : 'Revision'}: ${shown(message)}`, jumps ? [' ', jump(version, span, 'Source')] : undefined))));
}

/** Wording and numbers stand at the end, behind their counts. */
function quiet({ wordingOnly, renumbered }: Report, options: ReportOptions): Tree | undefined {
  if (wordingOnly.length + renumbered.length === 0) return undefined;
  const part = (id: string, heading: string, entries: readonly Entry[]): Tree | undefined =>
    (entries.length === 0 ? undefined : el('section', { 'aria-labelledby': id }, el('h2', { id }, heading), entries.map((entry) => entryTree(entry, options))));
  const counts = [...(wordingOnly.length > 0 ? [counted(wordingOnly.length, 'wording-only change')] : []), ...(renumbered.length > 0 ? [counted(renumbered.length, 'renumbering change')] : [])];
  return el('details', { class: 'quiet', id: 'quiet', 'data-kind': 'quiet' }, el('summary', {}, counts.join(' and ')),
    part('wording-only', 'Wording only', wordingOnly), part('renumbered', 'Renumbering', renumbered));
}
