import { cut } from '../syntax/cut.ts';
import { parseFile } from '../syntax/document.ts';
import { layOut } from './element.ts';
import type { Neighbour } from './element.ts';
import type { White } from './lines.ts';
import { LINE_BREAK, breaksIn } from './pieces.ts';

/** White space between two offsets of a text, and the white space that takes its place. */
export interface FormatEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface FormatOptions {
  /** The columns that a line may take before its sentence breaks at its slots; 100 where it is left out. */
  readonly width?: number;
}

/**
 * The edits that lay a text out as the samples of the language are. They touch white space only: nothing is reordered or
 * reworded, every comment is kept, and so are the line endings and a byte order mark. An element whose form has a problem stays as it is.
 *
 * Total: takes any text. The edits come in the order of the text, apart from one another, and no larger than they must be.
 */
export function formatDeal(text: string, { width = 100 }: FormatOptions = {}): FormatEdit[] {
  const { elements } = parseFile('', text);
  const newline = LINE_BREAK.exec(text)?.[0] ?? '\n';
  const edits: FormatEdit[] = [];
  let end = text.startsWith('\ufeff') ? 1 : 0;
  let expected = elements.length;
  let above: Neighbour | undefined;
  const put = (start: number, white: White): void => {
    const gap = text.slice(end, start);
    edits.push(...edit(gap, end, (LINE_BREAK.exec(gap)?.[0] ?? newline).repeat(white.breaks) + ' '.repeat(white.blanks)));
  };
  for (const element of elements) {
    const { offset } = element.anchor;
    const laidOut = layOut(element, width, breaksIn(text.slice(end, offset)), above);
    for (const { piece, white } of laidOut?.pieces ?? []) {
      put(offset + piece.start, white);
      end = offset + piece.end;
    }
    if (laidOut === undefined) end = offset + element.text.length;
    else expected += Math.max(0, element.elements.length - 1);
    above = laidOut?.neighbour ?? 'unread';
  }
  put(text.length, { breaks: elements.length === 0 ? 0 : 1, blanks: 0 });
  return sameElements(text, elements.map((element) => element.anchor.offset), edits, expected) ? edits : [];
}

/** The text with the edits of `formatDeal` applied. */
export function formatText(text: string, options: FormatOptions = {}): string {
  return applied(text, formatDeal(text, options));
}

function applied(text: string, edits: readonly FormatEdit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.start) + edit.newText;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** What changes between a gap and what takes its place, if anything. A range of lines can then take the change of its own indentation. */
function edit(gap: string, start: number, newText: string): FormatEdit[] {
  if (gap === newText) return [];
  const most = Math.min(gap.length, newText.length);
  let head = 0;
  while (head < most && gap[head] === newText[head]) head++;
  let tail = 0;
  while (tail < most - head && gap[gap.length - 1 - tail] === newText[newText.length - 1 - tail]) tail++;
  return [{ start: start + head, end: start + gap.length - tail, newText: newText.slice(head, newText.length - tail) }];
}

/**
 * Whether the text with its edits is cut into the same elements, those apart that shared a line. What nobody has foreseen
 * leaves the text as it is.
 */
function sameElements(text: string, starts: readonly number[], edits: readonly FormatEdit[], expected: number): boolean {
  const result = applied(text, edits);
  const before = inked(text, starts);
  const after = inked(result, cut(result).map((chunk) => chunk.start));
  const found = new Set(after);
  return after.length === expected && before.every((start) => found.has(start));
}

/** For each offset, in their order, the number of characters before it that are not white space. */
function inked(text: string, offsets: readonly number[]): number[] {
  let at = 0;
  let count = 0;
  return offsets.map((offset) => {
    count += text.slice(at, offset).replace(/\s+/g, '').length;
    at = offset;
    return count;
  });
}
