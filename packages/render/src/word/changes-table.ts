import type { Departure } from '../report/departures/departures.ts';
import { textWidth } from './paper.ts';
import type { Paper } from './paper.ts';
import { around, w } from './xml.ts';
import type { Attributes, XmlElement } from './xml.ts';

interface Column {
  readonly title: string;
  readonly field: keyof Departure;
  /** Of the width of the table, in hundredths. */
  readonly share: number;
}

const COLUMNS: readonly Column[] = [
  { title: 'Reference', field: 'reference', share: 12 },
  { title: 'Before', field: 'before', share: 19 },
  { title: 'After', field: 'after', share: 19 },
  { title: 'Effect', field: 'effect', share: 21 },
  { title: 'For whom', field: 'forWhom', share: 14 },
  { title: 'Notes', field: 'notes', share: 15 },
];

/** A heading and the table, whose first row is repeated on each page. */
export function tableSection(rows: readonly Departure[], paper: Paper): readonly XmlElement[] {
  const width = textWidth(paper, true);
  const columns = COLUMNS.map((column) => ({ ...column, width: Math.floor((width * column.share) / 100) }));
  const heading = w('p', {}, w('pPr', {}, w('pStyle', { val: 'Heading1' }), w('spacing', { before: 0 }), w('ind', { left: 0, firstLine: 0 })), words('Table of changes'));
  return [
    heading,
    around(w('tbl'), [
      w('tblPr', {}, w('tblW', { w: width, type: 'dxa' }), w('tblBorders', {}, rule('top', 8), rule('bottom', 8), rule('insideH', 4)), w('tblLayout', { type: 'fixed' }),
        w('tblCellMar', {}, ...(['top', 'left', 'bottom', 'right'] as const).map((side) => w(side, { w: 60, type: 'dxa' })))),
      w('tblGrid', {}, ...columns.map((column) => w('gridCol', { w: column.width }))),
      row(columns.map((column) => ({ text: column.title, width: column.width })), true),
      ...rows.map((each) => row(columns.map(({ field, width: wide }) => ({ text: each[field], width: wide })), false)),
    ]),
    // A table cannot be the last thing of a document.
    w('p', {}, w('pPr', {}, w('spacing', { before: 0, after: 0 }))),
  ];
}

function row(cells: readonly { readonly text: string; readonly width: number }[], isHead: boolean): XmlElement {
  return w('tr', {}, w('trPr', {}, w('cantSplit'), ...(isHead ? [w('tblHeader')] : [])), ...cells.map(({ text, width }) =>
    w('tc', {}, w('tcPr', {}, w('tcW', { w: width, type: 'dxa' }), ...(isHead ? [w('shd', { val: 'clear', color: 'auto', fill: 'EDEDED' })] : [])),
      ...text.split('\n').map((line) => w('p', {}, w('pPr', {}, w('pStyle', { val: isHead ? 'TableHeading' : 'TableText' })), ...(line === '' ? [] : [words(line)]))))));
}

function rule(side: string, eighths: number): XmlElement {
  const look: Attributes = { val: 'single', sz: eighths, space: 0, color: '808080' };
  return w(side, look);
}

function words(text: string): XmlElement {
  return w('r', {}, w('t', { 'xml:space': 'preserve' }, text));
}
