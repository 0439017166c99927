import { styleText } from 'node:util';
import { compareWords } from '@dealwright/diff';
import { sayDay } from '@dealwright/model';
import type { Bucket, Change, Finding, Passage, VersionName } from '@dealwright/model';
import { isQuiet } from '@dealwright/render';
import { byBucket } from './compared.ts';
import type { Compared } from './compared.ts';
import { wrap } from './text.ts';
import type { TextOptions } from './text.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const HEADINGS: Readonly<Record<Bucket, string>> = {
  rights: 'Rights', control: 'Control', money: 'Money', time: 'Time', risk: 'Risk', remedy: 'Remedies', structure: 'Structure', wording: 'Wording',
};

/** For people: what is compared, for whom it is better or worse, the changes as lawyers sort them, and what they break and mend. */
export function changesReport(compared: Compared, options: TextOptions): string {
  const paint: Paint = (style, text) => (options.colour ? styleText(style, text, { validateStream: false }) : text);
  const { comparison: { changes, appeared, disappeared, unread }, shown } = compared;
  const loud = changes.filter((change) => shown.level === 'wording' || !isQuiet(change));
  const blocks = [
    head(compared, loud, options, paint),
    ...byBucket(loud).map(([bucket, those]) => [paint('bold', HEADINGS[bucket]), ...those.map((change) => sayChange(change, compared, options, paint))].join('\n\n')),
    ...conflicts('What can no longer collide', disappeared.filter(collides), compared, 'base', options, paint),
    ...conflicts('What is no longer narrowed', disappeared.filter((finding) => !collides(finding)), compared, 'base', options, paint),
    ...conflicts('What collides now, or may', appeared.filter(collides), compared, 'revision', options, paint),
    ...conflicts('What is narrowed now', appeared.filter((finding) => !collides(finding)), compared, 'revision', options, paint),
    ...(unread.length === 0 ? [] : [[paint('bold', 'What could not be read'), ...unread.map(({ version, span, message }) => indented(`${sayPlace(compared, version, span)}${message}`, options, 2))].join('\n\n')]),
    ...footer(compared, changes.length - loud.length),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** `MSOAI as of 28 October 2025`, `main.deal at HEAD~1`. */
export function sayVersion({ file, revision, asOf }: VersionName): string {
  return `${file}${revision === undefined ? '' : ` at ${revision}`}${asOf === undefined ? '' : ` as of ${sayDay(asOf)}`}`;
}

function head({ base, revision, comparison, leftOut }: Compared, loud: readonly Change[], options: TextOptions, paint: Paint): string {
  const lines = [`${sayVersion(base.name)} → ${sayVersion(revision.name)}`];
  const rest = [sayCounts(loud, comparison.changes.length + leftOut.otherLevels + leftOut.otherParties), ...sayForWhom(loud), ...sayConflictCounts(comparison.disappeared, comparison.appeared)];
  return [...lines.flatMap((line) => wrap(line, options.width)).map((line) => paint('bold', line)), ...rest.flatMap((line) => wrap(line, options.width))].join('\n');
}

function sayCounts(changes: readonly Change[], all: number): string {
  if (changes.length === 0) return all === 0 ? 'They say the same.' : 'Nothing of substance changed.';
  const buckets = byBucket(changes).map(([bucket, those]) => `${those.length} in ${HEADINGS[bucket].toLowerCase()}`);
  return `${counted(changes.length, 'change')}: ${list(buckets)}.`;
}

/** One line a party, in the order of their names: how many changes it gains and loses by. */
function sayForWhom(changes: readonly Change[]): readonly string[] {
  const parties = [...new Set(changes.flatMap(({ effects }) => effects.map(({ party }) => party)))].toSorted();
  return parties.map((party) => {
    const own = changes.flatMap(({ favours, effects }) => effects.flatMap((each) => (each.party === party ? [{ effect: each.effect, gains: favours.includes(party) }] : [])));
    const [gains, losses, open] = [own.filter(({ effect, gains: does }) => effect === 'compatible' && does), own.filter(({ effect }) => effect === 'breaking'), own.filter(({ effect }) => effect === 'uncertain')].map(({ length }) => length);
    const parts = ([['better in', gains], ['worse in', losses], ['uncertain in', open]] as const).filter(([, count]) => count);
    return `${party}: ${parts.length === 0 ? 'neither better nor worse' : parts.map(([words, count], index) => `${words} ${index === 0 ? counted(count ?? 0, 'change') : count}`).join(', ')}.`;
  });
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function sayConflictCounts(disappeared: readonly Finding[], appeared: readonly Finding[]): readonly string[] {
  const parts = [...sayKinds(disappeared, 'no longer'), ...sayKinds(appeared, 'now')];
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
}

/** Findings by how sure they are, in words: `1 conflict and 2 possible conflicts no longer`. */
function sayKinds(findings: readonly Finding[], when: string): readonly string[] {
  if (findings.length === 0) return [];
  const kinds = KINDS.map(({ holds, name }) => [findings.filter(holds).length, name] as const).filter(([count]) => count > 0).map(([count, name]) => counted(count, name));
  return [`${kinds.join(' and ')} ${when}`];
}

const KINDS: readonly { readonly holds: (finding: Finding) => boolean; readonly name: string }[] = [
  { holds: ({ verdict }) => verdict === undefined || verdict === 'conflict', name: 'conflict' },
  { holds: ({ verdict }) => verdict === 'depends' || verdict === 'undecided' || verdict === 'undetermined', name: 'possible conflict' },
  { holds: ({ verdict }) => verdict === 'compatible', name: 'narrowing' },
];

function sayChange(change: Change, compared: Compared, options: TextOptions, paint: Paint): string {
  const { message, before, after, witness, note, reaches } = change;
  const passage = after ?? before;
  const title = passage === undefined || message.toLowerCase().includes(passage.unit.title.toLowerCase()) ? '' : passage.unit.title;
  const place = `${passage ? sayPlace(compared, after ? 'revision' : 'base', passage.span) : ''}${title}`.trim();
  const rows = [
    ...wrap(message, options.width - 2).map((row) => `  ${row}`),
    ...(place === '' ? [] : wrap(place, options.width - 2).map((row) => `  ${paint('gray', row)}`)),
    ...sayEffects(change, paint).flatMap((line) => wrap(line, options.width - 2).map((row) => `  ${row}`)),
    ...passages(before, after, options, paint),
    ...(witness === undefined ? [] : hanging(witness, options)),
    ...(note === undefined ? [] : hanging(note, options)),
    ...reaches.slice(0, MOST_REACHED).flatMap(({ unit, because }) => hanging(`${unit.title}: ${because}`, options, '→ ')),
    ...(reaches.length > MOST_REACHED ? hanging(`${counted(reaches.length - MOST_REACHED, 'more place')} reached`, options, '→ ') : []),
  ];
  return rows.join('\n');
}

const MOST_REACHED = 6;

function sayEffects({ favours, burdens, effects }: Change, paint: Paint): readonly string[] {
  const doubtful = effects.filter(({ effect }) => effect === 'uncertain').map(({ party }) => party);
  const parts = [
    ...(favours.length === 0 ? [] : [`▲ favours ${favours.join(', ')}`]),
    ...(burdens.length === 0 ? [] : [`▼ burdens ${burdens.join(', ')}`]),
    ...(doubtful.length === 0 ? [] : [`? uncertain for ${doubtful.join(', ')}`]),
  ];
  return parts.length === 0 ? [] : [paint('cyan', parts.join('   '))];
}

/** The words before and after, without the long stretches that they share. */
function passages(before: Passage | undefined, after: Passage | undefined, options: TextOptions, paint: Paint): readonly string[] {
  const segments = before && after ? compareWords(before.text, after.text) : [];
  const of = (version: 'base' | 'revision', passage: Passage): string =>
    (segments.length === 0 ? passage.text : segments.map((segment, index) => (segment.in === 'both' ? shortened(segment.text, index === 0, index === segments.length - 1) : segment.in === version ? segment.text : '')).join(''));
  return [
    ...(before ? hanging(of('base', before), options, '- ').map((row) => paint('red', row)) : []),
    ...(after ? hanging(of('revision', after), options, '+ ').map((row) => paint('green', row)) : []),
  ];
}

const MOST_SHARED = 90;

/** A shared stretch with its middle left out: what stands beside a change is kept. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= MOST_SHARED || (isFirst && isLast)) return text;
  const head = isFirst ? '' : text.slice(0, text.indexOf(' ', MOST_SHARED / 3));
  const tail = isLast ? '' : text.slice(text.lastIndexOf(' ', text.length - MOST_SHARED / 3) + 1);
  return `${head}${head === '' ? '' : ' '}… ${tail}`;
}

/** Promises that narrow one another can all be kept. */
function collides({ verdict }: Finding): boolean {
  return verdict !== 'compatible';
}

function conflicts(heading: string, findings: readonly Finding[], compared: Compared, version: 'base' | 'revision', options: TextOptions, paint: Paint): readonly string[] {
  if (findings.length === 0) return [];
  return [[paint('bold', heading), ...findings.map((finding) => [...wrap(finding.message, options.width - 2).map((row) => `  ${row}`), ...wrap(sayPlace(compared, version, finding.span).trim(), options.width - 2).map((row) => `  ${paint('gray', row)}`)].join('\n'))].join('\n\n')];
}

/** `main.deal:12:3 `, or nothing for words of a conformed copy, which stand in no file. */
function sayPlace({ place }: Compared, version: 'base' | 'revision', span: Passage['span']): string {
  if (span.anchor.uri.includes('?')) return '';
  const { file, range } = place(version, span);
  return `${file}:${range.start.line}:${range.start.column} `;
}

function footer({ comparison: { changes }, shown, leftOut }: Compared, hidden: number): readonly string[] {
  const quiet = changes.filter(isQuiet);
  const wording = quiet.filter(({ level }) => level === 'wording').length;
  const parts = hidden === 0 ? [] : [...(wording === 0 ? [] : [`${wording} wording-only`]), ...(quiet.length === wording ? [] : [`${quiet.length - wording} renumbering`])];
  return [
    ...(parts.length === 0 ? [] : [`${parts.join(' and ')} ${quiet.length === 1 ? 'change' : 'changes'} not shown: --level wording shows them.`]),
    ...(leftOut.otherParties === 0 ? [] : [`${counted(leftOut.otherParties, 'change')} that ${leftOut.otherParties === 1 ? 'does' : 'do'} not concern ${shown.party} not shown.`]),
    ...(leftOut.otherLevels === 0 ? [] : [`${counted(leftOut.otherLevels, 'change')} beyond the level ${shown.level} not shown.`]),
  ];
}

function hanging(text: string, options: TextOptions, mark = ''): readonly string[] {
  return wrap(text, options.width - 4 - mark.length).map((row, index) => `    ${index === 0 ? mark : ' '.repeat(mark.length)}${row}`);
}

function indented(text: string, options: TextOptions, by: number): string {
  return wrap(text, options.width - by).map((row) => ' '.repeat(by) + row).join('\n');
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
