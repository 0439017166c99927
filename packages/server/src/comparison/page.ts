import { compareWords } from '@dealwright/diff';
import { placeOf } from '@dealwright/model';
import type { ComparedVersion, Comparison, Span, Tree, TreeElement } from '@dealwright/model';
import { redline, redlineTree, reportOf, reportTree, sayChanges, sayQuiet } from '@dealwright/render';
import type { Block } from '@dealwright/render';
import { fileName } from '../uris.ts';

/** The page of a comparison in the editor: what can be done with it, what is to be known first, the report, the redline. */
export function comparisonTree(comparison: Comparison, base: ComparedVersion, revision: ComparedVersion): Tree {
  const report = reportOf(comparison, compareWords);
  const notices = noticesOf(comparison, base, revision);
  return element('main', {}, [
    controls(comparison),
    element('p', { class: 'shown', id: 'shown' }, []),
    ...(notices.length === 0 ? [] : [element('div', { class: 'notices' }, notices.map((notice) => element('p', {}, [notice])))]),
    reportTree(report, { jumps: true, redline: true }),
    redlineTree(redline(comparison, base, revision, compareWords), { attributesOf: (block) => block.source && { 'data-source': placeIn(block, block.source) }, after: jumpFrom }),
  ]);
}

/** In a sentence or two what the comparison found. */
export function outcome(comparison: Comparison): string {
  const { appeared, disappeared } = comparison;
  const report = reportOf(comparison, compareWords);
  const conflicts = [...(appeared.length > 0 ? [`${appeared.length} appeared`] : []), ...(disappeared.length > 0 ? [`${disappeared.length} disappeared`] : [])];
  const quiet = sayQuiet(report);
  return [sayChanges(report), ...(conflicts.length > 0 ? [`Of the conflicts ${conflicts.join(' and ')}.`] : []), ...(quiet === undefined ? [] : [`${quiet}.`])].join(' ');
}

/** What a person should know before they read on: that a version is empty, that the two have nothing in common, or everything. */
function noticesOf({ changes, pairings, appeared, disappeared }: Comparison, base: ComparedVersion, revision: ComparedVersion): readonly string[] {
  const empty = [base, revision].filter(isEmpty).map(({ name }) => `${name.file} is empty.`);
  if (empty.length > 0) return [...new Set(empty)];
  if (changes.length + appeared.length + disappeared.length === 0) return ['The two versions say the same.'];
  const clauses = pairings.filter((pairing) => [...pairing.base, ...pairing.revision].some(({ type }) => type === 'clause'));
  const [old, now] = [clauses.filter((pairing) => pairing.base.length > 0), clauses.filter((pairing) => pairing.revision.length > 0)];
  const strangers = old.length > 0 && now.length > 0 && !old.some((pairing) => pairing.revision.length > 0);
  return strangers ? ['No clause of the one is found in the other: they seem to be different agreements.'] : [];
}

function isEmpty({ name, files, textOf }: ComparedVersion): boolean {
  const own = files.find(({ uri }) => fileName(uri) === name.file) ?? files[0];
  return own !== undefined && (textOf(own.uri) ?? '').trim() === '';
}

const LEVELS = [['wording', 'all changes'], ['structure', 'no mere wording'], ['economic', 'rights, money and time'], ['rights', 'rights alone']] as const;

const ACTIONS = [['swap', 'Swap the Versions'], ['textDiff', 'Open as Text Diff'], ['export', 'Export…']] as const;

function controls({ parties }: Comparison): Tree {
  return element('div', { class: 'controls', role: 'group', 'aria-label': 'What is shown, and what can be done with it' }, [
    choice('for', 'For', [['', 'everyone'], ...parties.map((party) => [party, party] as const)]),
    choice('level', 'Show', LEVELS),
    ...ACTIONS.map(([action, title]) => element('button', { type: 'button', 'data-action': action }, [title])),
  ]);
}

function choice(action: string, label: string, options: readonly (readonly [value: string, title: string])[]): Tree {
  return element('label', { class: 'choice' }, [label, ' ', element('select', { 'data-action': action, name: action }, options.map(([value, title]) => element('option', { value }, [title])))]);
}

/** A way from a paragraph of the redline to where it is written, for every paragraph that changed; of one that is gone, to where it was. */
function jumpFrom(block: Block): readonly Tree[] {
  const { source, change, runs } = block;
  if (!source || (change === undefined && runs.every((run) => run.change === undefined))) return [];
  return [element('button', { type: 'button', class: 'link source', 'data-source': placeIn(block, source) }, ['Open the source'])];
}

/** A place of a version, as the page hands it back when it is asked for. */
function placeIn({ change }: Block, source: Span): string {
  const { uri, start, end } = placeOf(source);
  return `${change === 'deleted' || change === 'moved-from' ? 'base' : 'revision'} ${start}-${end} ${uri}`;
}

function element(tag: TreeElement['tag'], attributes: TreeElement['attributes'], children: readonly Tree[]): TreeElement {
  return { tag, attributes, children };
}
