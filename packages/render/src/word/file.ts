import type { Block, Document } from '../document/document.ts';
import { tableSection } from './changes-table.ts';
import type { Departure } from '../report/departures/departures.ts';
import { emptyHeaderPart, footerPart, headerPart } from './furniture.ts';
import { rangeMarks, withWholeMoves } from './moves.ts';
import { NAMESPACES, packed, relationshipOf } from './package.ts';
import type { Part } from './package.ts';
import { pageSetup } from './paper.ts';
import type { Paper } from './paper.ts';
import { paragraph } from './paragraph.ts';
import type { Setting } from './paragraph.ts';
import { propertiesPart } from './properties.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';
import { Tracking } from './tracking.ts';
import type { Author } from './tracking.ts';
import { around, w } from './xml.ts';
import type { XmlElement } from './xml.ts';

export interface WordOptions {
  /** Who is said to have written the file and made its changes, and when: Word shows both beside each change. */
  readonly author: Author;
  readonly paper: Paper;
  /** What the head of each page says at the right: which versions are compared, of which day the copy is. */
  readonly caption?: string;
  /** The table of the changes, on pages of its own at the end. None where there are no rows. */
  readonly changes?: readonly Departure[];
}

/**
 * A document as a Word file. What a redline marks becomes a tracked change: whoever accepts all has the revision, whoever rejects all
 * the base. The same document and options give the same bytes, on every machine.
 */
export function wordFile(document: Document, { author, paper, caption = '', changes = [] }: WordOptions): Uint8Array {
  const blocks = withWholeMoves(document.blocks);
  const frame: readonly Part[] = [
    { name: 'document', type: 'document', content: w('document', NAMESPACES) },
    { name: 'styles', type: 'styles', content: stylesPart(paper) },
    { name: 'settings', type: 'settings', content: settingsPart(blocks.some(isChanged)) },
    { name: 'header1', type: 'header', content: headerPart(document.title, caption, paper, false) },
    { name: 'header2', type: 'header', content: emptyHeaderPart() },
    { name: 'header3', type: 'header', content: headerPart(document.title, caption, paper, true) },
    { name: 'footer1', type: 'footer', content: footerPart() },
    { name: 'footer2', type: 'footer', content: footerPart() },
  ];
  const [first, ...others] = frame.map((part) => (part.type === 'document' ? { ...part, content: w('document', NAMESPACES, bodyOf(blocks, paper, changes, frame, new Tracking(author))) } : part));
  return packed(first ? [first, ...others] : [], propertiesPart(document.title, author));
}

/** The paragraphs, then the table of the changes on pages that are turned. */
function bodyOf(blocks: readonly Block[], paper: Paper, changes: readonly Departure[], parts: readonly Part[], tracking: Tracking): XmlElement {
  const setting = { tracking, ...bookmarksOf(blocks) };
  const ranges = rangeMarks(blocks, tracking);
  const text = blocks.flatMap((block, index) => [...ranges.before(index), paragraph(block, setting), ...ranges.after(index)]);
  const upright = section(paper, false, parts);
  if (changes.length > 0) return around(w('body'), [...text, w('p', {}, w('pPr', {}, upright)), ...tableSection(changes, paper), section(paper, true, parts)]);
  return around(w('body'), [...text, ...(needsClosing(blocks) ? [w('p')] : []), upright]);
}

/** The last mark of a text cannot go. Where the last paragraph may, one that stays follows it. */
function needsClosing(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last === undefined || last.change !== undefined;
}

function section(paper: Paper, turned: boolean, parts: readonly Part[]): XmlElement {
  const refers = (what: 'header' | 'footer', type: 'default' | 'first', name: string): XmlElement => w(`${what}Reference`, { type, 'r:id': relationshipOf(name, parts) });
  const references = turned
    ? [refers('header', 'default', 'header3'), refers('footer', 'default', 'footer1')]
    : [refers('header', 'default', 'header1'), refers('header', 'first', 'header2'), refers('footer', 'default', 'footer1'), refers('footer', 'first', 'footer2')];
  return w('sectPr', {}, ...references, w('type', { val: 'nextPage' }), ...pageSetup(paper, turned), ...(turned ? [] : [w('titlePg')]));
}

/** A bookmark for each anchor that something refers to, hidden from the list of those that a person made. */
function bookmarksOf(blocks: readonly Block[]): Pick<Setting, 'bookmarks' | 'places'> {
  const wanted = new Set(blocks.flatMap(({ runs }) => runs.flatMap(({ style, to }) => (style === 'reference' && to !== undefined ? [to] : []))));
  const bookmarks = new Map<string, string>();
  const places = new Map<Block, string>();
  for (const block of blocks) {
    const { anchor, change } = block;
    if (anchor === undefined || !wanted.has(anchor) || bookmarks.has(anchor) || change === 'deleted' || change === 'moved-from') continue;
    const name = `_Deal${bookmarks.size + 1}`;
    bookmarks.set(anchor, name);
    places.set(block, name);
  }
  return { bookmarks, places };
}

function isChanged({ change, runs, was }: Block): boolean {
  return change !== undefined || was !== undefined || runs.some((run) => run.change !== undefined);
}
