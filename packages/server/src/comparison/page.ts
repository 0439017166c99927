import { compareWords } from '@dealwright/diff';
import { placeOf, sayDay } from '@dealwright/model';
import type { Change, ComparedVersion, Comparison, Span, Tree, TreeElement, VersionName } from '@dealwright/model';
import { documentTree, redline } from '@dealwright/render';
import type { Block } from '@dealwright/render';

/** The page of a comparison in the editor: what can be done with it, the report, the redline. */
export function comparisonTree(comparison: Comparison, base: ComparedVersion, revision: ComparedVersion): Tree {
  return element('main', {}, [
    element('header', { class: 'head' }, [
      element('h1', {}, ['Comparison']),
      element('p', { class: 'versions' }, [element('b', {}, [sayVersion(comparison.base)]), ' against ', element('b', {}, [sayVersion(comparison.revision)])]),
      element('p', { class: 'outcome', id: 'outcome' }, [outcome(comparison)]),
    ]),
    controls(comparison),
    element('p', { class: 'shown', id: 'shown' }, []),
    element('section', { id: 'changes', 'aria-label': 'Changes' }, [element('h2', {}, ['Changes']), ...comparison.changes.map(changeTree)]),
    element('section', { id: 'redline', 'aria-label': 'Redline' }, [element('h2', {}, ['Redline']), documentTree(redline(comparison, base, revision, compareWords), { attributesOf: (block) => block.source && { 'data-source': placeIn(block, block.source) }, after: jumpFrom })]),
  ]);
}

/** In one sentence what the comparison found. */
export function outcome({ changes, appeared, disappeared }: Comparison): string {
  const quiet = changes.filter(({ level }) => level === 'wording').length;
  const rest = changes.length - quiet;
  if (changes.length === 0 && appeared.length === 0 && disappeared.length === 0) return 'The two versions say the same. Nothing changed.';
  const conflicts = [appeared.length > 0 ? `${many(appeared.length, 'conflict')} appeared` : '', disappeared.length > 0 ? `${many(disappeared.length, 'conflict')} disappeared` : ''].filter((one) => one !== '');
  return [`${rest === 0 ? 'No change' : many(rest, 'change')} of substance, ${many(quiet, 'change')} of wording alone.`, ...(conflicts.length > 0 ? [`${conflicts.join(', ')}.`] : [])].join(' ');
}

/** A version as a person names it. */
export function sayVersion({ file, revision, asOf }: VersionName): string {
  return `${file}${revision === undefined ? '' : `, ${revision}`}${asOf === undefined ? '' : ` as of ${sayDay(asOf)}`}`;
}

const LEVELS = [['wording', 'All changes'], ['structure', 'Without wording alone'], ['economic', 'Rights, money and time'], ['rights', 'Rights alone']] as const;

function controls({ parties }: Comparison): Tree {
  return element('div', { class: 'controls', role: 'toolbar', 'aria-label': 'What is shown' }, [
    choice('for', 'For', [['', 'Everybody'], ...parties.map((party) => [party, party] as const)]),
    choice('level', 'Show', LEVELS),
    ...[['swap', 'Swap the Versions'], ['textDiff', 'Open as Text Diff'], ['export', 'Export…']].map(([action, title]) => element('button', { type: 'button', 'data-action': action }, [title ?? ''])),
  ]);
}

function choice(action: string, label: string, options: readonly (readonly [value: string, title: string])[]): Tree {
  return element('label', { class: 'choice' }, [label, ' ', element('select', { 'data-action': action, name: action }, options.map(([value, title]) => element('option', { value }, [title])))]);
}

function changeTree(change: Change, index: number): Tree {
  const parties = change.effects.map(({ party }) => party);
  const jump = (version: 'base' | 'revision', title: string): readonly Tree[] => {
    const passage = version === 'base' ? change.before : change.after;
    return passage ? [element('button', { type: 'button', class: 'link', 'data-source': sourceOf(version, passage.span) }, [`${title}: ${passage.unit.title}`])] : [];
  };
  return element('article', { id: `change-${index}`, class: 'change', 'data-change': String(index), 'data-bucket': change.bucket, 'data-level': change.level, 'data-for': parties.join('\n') }, [
    element('h3', {}, [change.message]),
    element('p', {}, [...jump('base', 'Before'), ' ', ...jump('revision', 'After')]),
  ]);
}

/** A way from a paragraph of the redline to where it is written, for every paragraph that changed; of one that is gone, to where it was. */
function jumpFrom(block: Block): readonly Tree[] {
  const { source, change, runs } = block;
  if (!source || (change === undefined && runs.every((run) => run.change === undefined))) return [];
  return [element('button', { type: 'button', class: 'link jump', 'data-source': placeIn(block, source) }, ['Show in the text'])];
}

function placeIn({ change }: Block, source: Span): string {
  return sourceOf(change === 'deleted' || change === 'moved-from' ? 'base' : 'revision', source);
}

/** A place of a version, as the page hands it back when it is asked for. */
export function sourceOf(version: 'base' | 'revision', span: Span): string {
  const { uri, start, end } = placeOf(span);
  return `${version} ${start}-${end} ${uri}`;
}

function element(tag: TreeElement['tag'], attributes: TreeElement['attributes'], children: readonly Tree[]): TreeElement {
  return { tag, attributes, children };
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
