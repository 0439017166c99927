import type { BlockKind, RunStyle } from '../document/document.ts';
import { NAMESPACES } from './package.ts';
import { languageOf } from './paper.ts';
import type { Paper } from './paper.ts';
import { w } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** How far a clause's words stand in from its number, and each level of items from the one above, in twentieths of a point. */
export const INDENT = 720;

interface Style {
  readonly id: string;
  /** Where Word has a style of this name, its own, so that navigation and tables of contents know it. */
  readonly name: string;
  readonly based?: string;
  /** The style of the paragraph that a person writes after one in this. */
  readonly next?: string;
  /** In the order of the schema: keepNext, keepLines, pageBreakBefore, pBdr, tabs, spacing, ind, jc, outlineLvl. */
  readonly paragraph?: readonly XmlElement[];
  /** In the order of the schema: rFonts, b, i, caps, smallCaps, color, sz, highlight, shd. */
  readonly run?: readonly XmlElement[];
}

const keepNext = w('keepNext');
const keepLines = w('keepLines');
const bold = w('b');
const italic = w('i');
const centred = w('jc', { val: 'center' });
/** As a highlighter marks; what Word calls so cannot be part of a style. */
const yellow = w('shd', { val: 'clear', color: 'auto', fill: 'FFF3A3' });
const spacing = (before: number, after: number): XmlElement => w('spacing', { before, after });
const size = (points: number): XmlElement => w('sz', { val: points * 2 });
const indent = (start: number, hanging = 0): XmlElement => w('ind', hanging === 0 ? { left: start } : { left: start, hanging });
const tab = (at: number): XmlElement => w('tabs', {}, w('tab', { val: 'left', pos: at }));

const PARAGRAPHS: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  { id: 'Title', name: 'Title', based: 'Normal', next: 'Normal', paragraph: [keepNext, keepLines, spacing(360, 240), centred], run: [bold, size(16)] },
  { id: 'Heading1', name: 'heading 1', based: 'Normal', next: 'BodyText', paragraph: [keepNext, keepLines, tab(INDENT), spacing(360, 120), indent(INDENT, INDENT), w('outlineLvl', { val: 0 })], run: [bold, size(13)] },
  { id: 'Heading2', name: 'heading 2', based: 'Normal', next: 'BodyText', paragraph: [keepNext, keepLines, tab(INDENT), spacing(200, 60), indent(INDENT, INDENT), w('outlineLvl', { val: 1 })], run: [bold] },
  { id: 'ScheduleHeading', name: 'Schedule Heading', based: 'Heading1', next: 'BodyText', paragraph: [w('pageBreakBefore'), w('tabs', {}, w('tab', { val: 'clear', pos: INDENT })), spacing(0, 240), w('ind', { left: 0, firstLine: 0 }), centred] },
  { id: 'BodyText', name: 'Body Text', based: 'Normal', paragraph: [indent(INDENT)] },
  { id: 'Parties', name: 'Parties', based: 'Normal', paragraph: [spacing(0, 120), centred] },
  { id: 'Particular', name: 'Particulars', based: 'Normal', paragraph: [spacing(0, 60), centred] },
  { id: 'Definition', name: 'Definition', based: 'Normal', paragraph: [indent(INDENT)] },
  { id: 'Item', name: 'Item', based: 'Normal', paragraph: [tab(INDENT * 2), indent(INDENT * 2, INDENT)] },
  { id: 'Wording', name: 'Executed Wording', based: 'BodyText' },
  { id: 'Instruction', name: 'Instruction', based: 'Normal', next: 'BodyText', paragraph: [keepNext, spacing(200, 120)] },
  { id: 'DraftingNote', name: 'Drafting Note', based: 'BodyText' },
  { id: 'Unread', name: 'Unread Words', based: 'BodyText' },
  { id: 'Header', name: 'header', based: 'Normal', paragraph: [w('pBdr', {}, w('bottom', { val: 'single', sz: 4, space: 4, color: '808080' })), spacing(0, 0)], run: [w('color', { val: '595959' }), size(9)] },
  { id: 'Footer', name: 'footer', based: 'Normal', paragraph: [spacing(0, 0), centred], run: [w('color', { val: '595959' }), size(9)] },
  { id: 'TableHeading', name: 'Table Heading', based: 'TableText', paragraph: [keepNext], run: [bold] },
  { id: 'TableText', name: 'Table Text', based: 'Normal', paragraph: [spacing(40, 40)], run: [size(9)] },
];

const CHARACTERS: readonly Style[] = [
  { id: 'DefinedTerm', name: 'Defined Term', run: [bold] },
  { id: 'Blank', name: 'Blank', run: [yellow] },
  { id: 'NoteText', name: 'Note Text', run: [bold, italic, yellow] },
];

/** The style in which each kind of block is set. */
export const BLOCK_STYLES: Readonly<Record<BlockKind, string>> = {
  title: 'Title', parties: 'Parties', particular: 'Particular', heading: 'Heading1', definition: 'Definition', section: 'Heading1', schedule: 'ScheduleHeading', clause: 'Heading2',
  instruction: 'Instruction', sentence: 'BodyText', item: 'Item', wording: 'Wording', note: 'DraftingNote', use: 'Definition', fact: 'Definition', scenario: 'Heading2', step: 'BodyText', unread: 'Unread',
};

/** That of words within one. Names and references are set as the words around them. */
export const RUN_STYLES: Readonly<Record<RunStyle, string | undefined>> = { defined: 'DefinedTerm', term: undefined, reference: undefined, blank: 'Blank', note: 'NoteText' };

/** The part that says how each style looks: a serif that every machine has, in eleven points, ragged at the right: without hyphens a justified line is torn, and torn anew by each change. */
export function stylesPart(paper: Paper): XmlElement {
  const font = 'Times New Roman';
  return w('styles', NAMESPACES,
    w('docDefaults', {},
      w('rPrDefault', {}, w('rPr', {}, w('rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font }), size(11), w('szCs', { val: 22 }), w('lang', { val: languageOf(paper), eastAsia: 'en-US', bidi: 'ar-SA' }))),
      w('pPrDefault', {}, w('pPr', {}, w('widowControl'), w('spacing', { after: 120, line: 264, lineRule: 'auto' })))),
    ...PARAGRAPHS.map((style) => styleElement('paragraph', style)),
    w('style', { type: 'character', default: 1, styleId: 'DefaultParagraphFont' }, w('name', { val: 'Default Paragraph Font' }), w('uiPriority', { val: 1 }), w('semiHidden')),
    ...CHARACTERS.map((style) => styleElement('character', { based: 'DefaultParagraphFont', ...style })),
    w('style', { type: 'table', default: 1, styleId: 'TableNormal' }, w('name', { val: 'Normal Table' }), w('uiPriority', { val: 99 }), w('semiHidden'),
      w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' }), w('tblCellMar', {}, ...(['top', 'left', 'bottom', 'right'] as const).map((side) => w(side, { w: side === 'left' || side === 'right' ? 108 : 0, type: 'dxa' }))))));
}

function styleElement(type: 'paragraph' | 'character', { id, name, based, next, paragraph = [], run = [] }: Style): XmlElement {
  return w('style', { type, ...(id === 'Normal' && { default: 1 }), ...(!OF_WORD.has(name) && { customStyle: 1 }), styleId: id },
    w('name', { val: name }),
    ...(based === undefined ? [] : [w('basedOn', { val: based })]),
    ...(next === undefined ? [] : [w('next', { val: next })]),
    ...(HIDDEN.has(id) ? [] : [w('qFormat')]),
    ...(paragraph.length === 0 ? [] : [w('pPr', {}, ...paragraph)]),
    ...(run.length === 0 ? [] : [w('rPr', {}, ...run)]));
}

/** Names that Word gives a meaning of its own. */
const OF_WORD = new Set(['Normal', 'Title', 'heading 1', 'heading 2', 'Body Text', 'header', 'footer']);
/** What is for the writer of the file, and not for the gallery of styles. */
const HIDDEN = new Set(['Header', 'Footer', 'TableHeading', 'TableText', 'Unread']);
