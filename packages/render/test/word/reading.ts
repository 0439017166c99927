import { strFromU8, unzipSync } from 'fflate';
import { all, child, parseXml, textIn } from './xml.ts';
import type { Element } from './xml.ts';

/** The parts of a Word file, by their paths. Throws where one is not well-formed. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Element> {
  return new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
}

/** What a person does with all changes at once. */
export type Decision = 'accept' | 'reject';

/** A paragraph as it reads: its style, and its words with tabs and breaks. */
export interface Paragraph { readonly style: string; readonly text: string }

/** What goes, with all that it holds, and what stays as if it had never been marked. */
const GOES: Readonly<Record<Decision, readonly string[]>> = { accept: ['w:del', 'w:moveFrom'], reject: ['w:ins', 'w:moveTo'] };
const WORDS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n' };

/**
 * The paragraphs before the table of the changes, as Word reads them once all changes are accepted or rejected. Where a paragraph's mark
 * goes, its words join the next paragraph, which keeps its own style (ECMA-376 part 1, 17.13.5.15 and 17.13.5.20).
 */
export function decided(file: Uint8Array, decision: Decision): readonly Paragraph[] {
  const body = bodyOf(file);
  const paragraphs: Paragraph[] = [];
  let carried = '';
  for (const paragraph of body.children) {
    if (typeof paragraph === 'string' || paragraph.name !== 'w:p') continue;
    const properties = child(paragraph, 'w:pPr');
    if (child(properties, 'w:sectPr')) break;
    const text = carried + wordsIn(paragraph, decision);
    const mark = child(properties, 'w:rPr')?.children.some((each) => typeof each !== 'string' && GOES[decision].includes(each.name)) ?? false;
    if (!mark) paragraphs.push({ style: styleOf(properties, decision), text });
    carried = mark ? text : '';
  }
  if (carried !== '') throw new Error(`Words without a paragraph: ${carried}`);
  return paragraphs.at(-1)?.text === '' && paragraphs.at(-1)?.style === '' ? paragraphs.slice(0, -1) : paragraphs;
}

/** All that the text of a file says, marks aside. */
export function bodyOf(file: Uint8Array): Element {
  const body = child(partsOf(file).get('word/document.xml'), 'w:body');
  if (!body) throw new Error('A document without a body.');
  return body;
}

function styleOf(properties: Element | undefined, decision: Decision): string {
  const before = decision === 'reject' ? child(child(properties, 'w:pPrChange'), 'w:pPr') : undefined;
  return child(before ?? properties, 'w:pStyle')?.attributes['w:val'] ?? '';
}

function wordsIn(element: Element, decision: Decision): string {
  return element.children.map((each) => {
    if (typeof each === 'string' || each.name === 'w:pPr' || GOES[decision].includes(each.name)) return '';
    if (each.name === 'w:t' || each.name === 'w:delText') return textIn(each);
    return WORDS[each.name] ?? wordsIn(each, decision);
  }).join('');
}

/** The marks of changes, and of where moves begin and end. */
export function marksIn(file: Uint8Array): readonly Element[] {
  const body = bodyOf(file);
  return ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:moveFromRangeStart', 'w:moveToRangeStart'].flatMap((name) => all(body, name));
}
