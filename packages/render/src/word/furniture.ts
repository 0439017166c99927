import { textWidth } from './paper.ts';
import type { Paper } from './paper.ts';
import { NAMESPACES } from './package.ts';
import { w } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The line at the head of each page but the first: the title, and at the right what kind of copy it is. `turned` for wide pages. */
export function headerPart(title: string, caption: string, paper: Paper, turned: boolean): XmlElement {
  const right = w('tabs', {}, w('tab', { val: 'right', pos: textWidth(paper, turned) }));
  return w('hdr', NAMESPACES, w('p', {}, w('pPr', {}, w('pStyle', { val: 'Header' }), right), words(title), ...(caption === '' ? [] : [w('r', {}, w('tab')), words(caption)])));
}

/** The head of the first page, which bears the title anyway. */
export function emptyHeaderPart(): XmlElement {
  return w('hdr', NAMESPACES, w('p', {}, w('pPr', {}, w('pStyle', { val: 'Header' }), w('pBdr', {}, w('bottom', { val: 'nil' })))));
}

/** `Page 2 of 7`. */
export function footerPart(): XmlElement {
  return w('ftr', NAMESPACES, w('p', {}, w('pPr', {}, w('pStyle', { val: 'Footer' })), words('Page '), field('PAGE'), words(' of '), field('NUMPAGES')));
}

/** A number that Word counts. Nothing that a person wrote is ever part of an instruction. */
function field(instruction: 'PAGE' | 'NUMPAGES'): XmlElement {
  return w('fldSimple', { instr: ` ${instruction} ` }, words('1'));
}

function words(text: string): XmlElement {
  return w('r', {}, w('t', { 'xml:space': 'preserve' }, text));
}
