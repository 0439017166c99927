import type { Finding, Severity, Tree } from '@dealwright/model';
import { groupBy, placeOf } from '@dealwright/model';
import type { Block } from '@dealwright/render';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { spoken } from './paragraph.ts';

/** How a finding is marked: by a sign and by a word, never by colour alone. */
const MARKS: Readonly<Record<Severity, { readonly sign: string; readonly word: string }>> = {
  error: { sign: '✕', word: 'Error' }, warning: { sign: '▲', word: 'Warning' }, information: { sign: 'ℹ', word: 'Note' }, hint: { sign: '○', word: 'Hint' },
};

/** More in the margin of one file nobody reads; Problems lists them all. */
const MOST = 200;

/**
 * What stands in the margin of each paragraph: the findings that speak of its words, each a control that leads to them. Its lines are
 * counted from the first of the paragraph, so that it stays the same while the paragraph only moves.
 */
export function marginsOf(blocks: readonly Block[], findings: readonly Finding[], document: TextDocument): ReadonlyMap<Block, readonly Tree[]> {
  const sourced = blocks.flatMap((block) => (block.source ? [{ block, ...placeOf(block.source) }] : [])).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const home = (offset: number): Block | undefined => (sourced.findLast(({ start, end }) => start <= offset && offset < end) ?? sourced.findLast(({ start }) => start <= offset) ?? sourced[0])?.block;
  const shown = findings.slice(0, MOST).flatMap((finding) => {
    const block = home(placeOf(finding.span).start);
    return block ? [{ block, finding }] : [];
  });
  return new Map([...groupBy(shown, ({ block }) => block)].map(([block, all]) => [block, all.map(({ finding }) => noteTree(finding, lineOf(block, document), document))]));
}

function noteTree({ severity, message, span }: Finding, first: number, document: TextDocument): Tree {
  const { sign, word } = MARKS[severity];
  const { start, end } = placeOf(span);
  return {
    tag: 'button', attributes: { class: `finding ${severity}`, type: 'button', 'data-action': 'finding', 'data-source': [start, end].map((offset) => positionText(document, offset, first)).join(' ') },
    children: [{ tag: 'span', attributes: { class: 'sign', 'aria-hidden': 'true' }, children: [sign] }, spoken(`${word}: `), { tag: 'span', attributes: { class: 'message' }, children: [printed(message)] }],
  };
}

/** Words of the text, which Problems sets between grave accents, in the quotation marks of print. */
function printed(message: string): string {
  return message.replaceAll(/`([^`]*)`/g, '“$1”');
}

function positionText(document: TextDocument, offset: number, first: number): string {
  const { line, character } = document.positionAt(offset);
  return `${line - first}:${character}`;
}

function lineOf({ source }: Block, document: TextDocument): number {
  return source ? document.positionAt(placeOf(source).start).line : 0;
}
