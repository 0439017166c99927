import type { Block, BlockForm, Run } from '../document/document.ts';
import { BLOCK_STYLES, INDENT, RUN_STYLES } from './styles.ts';
import type { Tracked, Tracking } from './tracking.ts';
import { around, w } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What paragraphs share: who changed them, and where references lead. */
export interface Setting {
  readonly tracking: Tracking;
  /** The bookmark of each anchor that something refers to, and the block at which it stands. */
  readonly bookmarks: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<Block, string>;
}

/** A stretch of a paragraph: runs that are marked alike, from the outermost mark inwards, and lead to the same place. */
interface Stretch {
  readonly marks: readonly Tracked[];
  readonly to?: string;
  readonly runs: readonly XmlElement[];
}

/** What a paragraph's own mark is marked with. */
const MARKS = { inserted: 'ins', deleted: 'del', 'moved-from': 'moveFrom', 'moved-to': 'moveTo' } as const;

/** A block as a paragraph of Word, its changes as tracked changes. */
export function paragraph(block: Block, { tracking, bookmarks, places }: Setting): XmlElement {
  const mark = block.change && MARKS[block.change];
  const content = joined([...numberStretches(block, mark), ...block.runs.map((run) => runStretch(run, mark, bookmarks))]).flatMap((stretch) => stretchElements(stretch, tracking));
  const bookmark = places.get(block);
  return around(w('p'), [propertiesOf(block, mark, tracking), ...(bookmark === undefined ? content : bookmarked(bookmark, content, tracking))]);
}

function propertiesOf(block: Block, mark: Tracked | undefined, tracking: Tracking): XmlElement {
  const form: BlockForm = { kind: block.kind, level: block.level, number: block.number ?? '' };
  const was = block.was && (block.was.kind !== form.kind || block.was.level !== form.level) ? block.was : undefined;
  return w('pPr', {}, ...formProperties(form),
    ...(mark === undefined ? [] : [w('rPr', {}, w(mark, tracking.mark()))]),
    ...(was === undefined ? [] : [w('pPrChange', tracking.mark(), w('pPr', {}, ...formProperties(was)))]));
}

/** The style of a block; and where it stands in as others of its kind do not, how far. */
function formProperties({ kind, level, number }: BlockForm): readonly XmlElement[] {
  const style = w('pStyle', { val: BLOCK_STYLES[kind] });
  if (kind === 'note' && level === 0) return [style, w('ind', { left: 0 })];
  if (kind === 'item' && level > 1) return [style, w('tabs', {}, w('tab', { val: 'left', pos: INDENT * (level + 1) })), w('ind', { left: INDENT * (level + 1), hanging: INDENT })];
  return isHeading(kind) && number === '' ? [style, w('ind', { left: 0, firstLine: 0 })] : [style];
}

function isHeading(kind: Block['kind']): boolean {
  return kind === 'heading' || kind === 'section' || kind === 'clause' || kind === 'scenario';
}

/** The number, as it is printed, and what parts it from the words. Where it changed, both. */
function numberStretches({ kind, number = '', was, change }: Block, mark: Tracked | undefined): readonly Stretch[] {
  const now = numberRuns(kind, number);
  if (change !== undefined || was === undefined) return number === '' ? [] : [{ marks: mark === undefined ? [] : [mark], runs: [...now.number, ...now.gap] }];
  const before = numberRuns(was.kind, was.number);
  if (was.number === number && before.separator === now.separator) return number === '' ? [] : [{ marks: [], runs: [...now.number, ...now.gap] }];
  const shared = was.number !== '' && number !== '' && before.separator === now.separator;
  return [
    ...(was.number === '' ? [] : [{ marks: ['del' as const], runs: shared ? before.number : [...before.number, ...before.gap] }]),
    ...(number === '' ? [] : [{ marks: ['ins' as const], runs: shared ? now.number : [...now.number, ...now.gap] }]),
    ...(shared ? [{ marks: [], runs: now.gap }] : []),
  ];
}

function numberRuns(kind: Block['kind'], number: string): { readonly number: readonly XmlElement[]; readonly gap: readonly XmlElement[]; readonly separator: 'br' | 'tab' } {
  const separator = kind === 'schedule' ? 'br' : 'tab';
  return { number: [w('r', {}, w('t', PRESERVED, number))], gap: [w('r', {}, w(separator))], separator };
}

function runStretch({ text, style, to, change }: Run, mark: Tracked | undefined, bookmarks: ReadonlyMap<string, string>): Stretch {
  const look = style && RUN_STYLES[style];
  const run = w('r', {}, ...(look === undefined ? [] : [w('rPr', {}, w('rStyle', { val: look }))]), w('t', PRESERVED, text));
  const marks = marksOf(mark, change);
  const bookmark = style === 'reference' && to !== undefined && !marks.includes('del') && mark !== 'moveFrom' ? bookmarks.get(to) : undefined;
  return { marks, runs: [run], ...(bookmark !== undefined && { to: bookmark }) };
}

/** What is deleted where a paragraph arrived is in neither version there: it came, and went. */
function marksOf(mark: Tracked | undefined, change: Run['change']): readonly Tracked[] {
  if (mark === 'moveTo' && change === 'inserted') return ['ins'];
  if (mark === 'moveTo' && change === 'deleted') return ['moveTo', 'del'];
  if (mark !== undefined) return [mark];
  return change === undefined ? [] : [MARKS[change]];
}

function stretchElements({ marks, to, runs }: Stretch, tracking: Tracking): readonly XmlElement[] {
  const marked = nested(marks, marks.includes('del') ? runs.map(struck) : runs, tracking);
  return to === undefined ? marked : [around(w('hyperlink', { anchor: to, history: 1 }), marked)];
}

function nested([outer, ...inner]: readonly Tracked[], runs: readonly XmlElement[], tracking: Tracking): readonly XmlElement[] {
  return outer === undefined ? runs : [tracking.around(outer, nested(inner, runs, tracking))];
}

/** Deleted words stand in an element of their own name. */
function struck(run: XmlElement): XmlElement {
  return { ...run, children: run.children.map((child) => (typeof child !== 'string' && child.name === 'w:t' ? { ...child, name: 'w:delText' } : child)) };
}

/** Neighbours that are marked alike and lead to the same place as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: (Stretch & { readonly runs: XmlElement[] })[] = [];
  for (const stretch of stretches) {
    const last = out.at(-1);
    if (last && last.to === stretch.to && last.marks.join() === stretch.marks.join()) last.runs.push(...stretch.runs);
    else out.push({ ...stretch, runs: [...stretch.runs] });
  }
  return out;
}

function bookmarked(name: string, content: readonly XmlElement[], tracking: Tracking): readonly XmlElement[] {
  const id = tracking.number();
  return [w('bookmarkStart', { id, name }), ...content, w('bookmarkEnd', { id })];
}

const PRESERVED = { 'xml:space': 'preserve' } as const;
